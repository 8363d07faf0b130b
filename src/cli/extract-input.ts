import { UserError } from '../diagnostics.ts'
import { extract } from '../extract.ts'
import type { InputDocument } from '../input/input.ts'
import { checkRecords } from '../record/check-records.ts'
import type { ExtractedDocument } from '../record/record.ts'
import { allDiagnostics } from './all-diagnostics.ts'
import { extractOptions } from './extract-options.ts'
import { type Fault, faultOf } from './fault.ts'

export interface InputOptions {
  readonly date?: string | undefined
  /** Absent: every kind. */
  readonly kinds?: ReadonlySet<string> | undefined
}

export interface ExtractedInput {
  /** Its valid records, and what reading and extracting have to say. */
  readonly document: ExtractedDocument
  readonly faults: readonly Fault[]
}

/** Extracts one input that was read. A bug costs this input only, and is told as what can't be read is. */
export const extractInput = async (
  input: InputDocument,
  { date, kinds }: InputOptions,
): Promise<ExtractedInput | { readonly error: UserError }> => {
  const { name, text, encoding } = input
  const reading = await extractOptions({ ...input, date })
  let whole: ExtractedDocument
  try {
    whole = extract(text, { ...reading, name, encoding })
  } catch (error) {
    return { error: ofBug(error) }
  }
  const wanted = kinds ? whole.figures.filter(({ kind }) => kinds.has(kind)) : whole.figures
  const { figures, invalid } = checkRecords(wanted)
  const document = { ...whole, figures, diagnostics: allDiagnostics(input.diagnostics, whole) }
  return { document, faults: invalid.map(faultOf) }
}

const ofBug = (error: unknown): UserError => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const frame = /\n\s+(at [^\n]+)/.exec(stack ?? '')?.[1] ?? ''
  return new UserError(
    `nothing is extracted, for a bug in extract: ${message} ${frame}`.trim(),
    'please report it with the file; other files are not affected',
  )
}
