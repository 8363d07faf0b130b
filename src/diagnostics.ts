import type { Place } from './document/place.ts'

/** Codes of what we have to say about a document; the wording is below, in one place. */
export type DiagnosticCode =
  | 'no-text'
  | 'no-figures'
  | 'replacement-characters'
  | 'mixed-encodings'
  | 'text-truncated'
  | 'date-invalid'
  | 'year-unknown'
  | 'date-from-name'

export type Severity = 'error' | 'warning' | 'info'

/** Something about the text that the reader of the records should know. Offsets are code points. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly message: string
  readonly start: number | null
  readonly end: number | null
  readonly line: number | null
  readonly column: number | null
}

/** Severity and wording of each code; {} takes the detail. The README tells what each is about. */
export const diagnosticTexts: Readonly<Record<DiagnosticCode, { severity: Severity; message: string }>> = {
  'no-text': { severity: 'warning', message: 'the document has no text' },
  'no-figures': { severity: 'info', message: 'no figures were found' },
  'replacement-characters': {
    severity: 'warning',
    message: 'characters were lost before the text was saved ({}): look for a sound copy',
  },
  'mixed-encodings': { severity: 'warning', message: 'the text mixes encodings: {}' },
  'text-truncated': { severity: 'warning', message: '{}' },
  'date-invalid': { severity: 'warning', message: '{} does not exist: its value is null' },
  'year-unknown': {
    severity: 'info',
    message: 'no value for {}: neither the text nor its masthead tells the date to go by; the option date can give it',
  },
  'date-from-name': { severity: 'info', message: "the text does not date itself: {} is taken from the file's name" },
}

/** A diagnostic of the whole document, or of a place in it. */
export const diagnostic = (code: DiagnosticCode, detail = '', place: Place | null = null): Diagnostic => {
  const { severity, message } = diagnosticTexts[code]
  return {
    code,
    severity,
    message: message.replace('{}', () => detail),
    start: place?.start ?? null,
    end: place?.end ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
  }
}

/** A mistake of the user's that one line explains. Anything else that is thrown is a bug and keeps its stack. */
export class UserError extends Error {
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.name = 'UserError'
    this.hint = hint
  }
}
