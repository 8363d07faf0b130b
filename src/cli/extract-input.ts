import { extract } from '../extract.ts'
import type { InputDocument } from '../input/input.ts'
import { checkRecords } from '../record/check-records.ts'
import type { ExtractedDocument } from '../record/record.ts'
import { allDiagnostics } from './all-diagnostics.ts'
import { extractOptions } from './extract-options.ts'

export interface InputOptions {
  readonly date?: string | undefined
  /** Absent: every kind. */
  readonly kinds?: ReadonlySet<string> | undefined
}

/** Extracts one input that was read: its checked records, and what reading and extracting have to say. */
export const extractInput = async (input: InputDocument, { date, kinds }: InputOptions): Promise<ExtractedDocument> => {
  const { name, text, encoding } = input
  const whole = extract(text, { ...(await extractOptions({ ...input, date })), name, encoding })
  const figures = kinds ? whole.figures.filter(({ kind }) => kinds.has(kind)) : whole.figures
  checkRecords(figures)
  return { ...whole, figures, diagnostics: allDiagnostics(input.diagnostics, whole) }
}
