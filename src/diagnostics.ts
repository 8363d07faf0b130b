/** Codes of what we have to say about a document; the wording is below, in one place. */
export type DiagnosticCode =
  | 'no-text'
  | 'no-figures'
  | 'replacement-characters'
  | 'mixed-encodings'
  | 'year-unknown'
  | 'invalid-date'
  | 'text-truncated'

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

/** Severity and wording of each code; {} takes the detail. */
export const diagnosticTexts: Readonly<Record<DiagnosticCode, { severity: Severity; message: string }>> = {
  'no-text': { severity: 'warning', message: 'the document has no text' },
  'no-figures': { severity: 'info', message: 'no figures were found' },
  'replacement-characters': {
    severity: 'warning',
    message: 'the text has {} characters that could not be decoded (U+FFFD): check its encoding',
  },
  'mixed-encodings': { severity: 'warning', message: 'the text mixes encodings: {}' },
  'year-unknown': { severity: 'warning', message: 'no year is stated for {}: its value is null' },
  'invalid-date': { severity: 'warning', message: '{} is no date of the calendar: its value is null' },
  'text-truncated': { severity: 'warning', message: '{}' },
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
