import { UserError } from '../diagnostics.ts'
import { type ComparedReport, comparedReport } from '../diff/comparable.ts'
import { extractInput } from './extract-input.ts'
import type { Io } from './io.ts'
import { readOne } from './read-one.ts'
import type { ReadingOptions } from './reading-options.ts'
import { reporter } from './reporter.ts'

/** Reads and extracts one side of a comparison; what can't be read is an error, and a record that is left out a failure. */
export const readComparedReport = async (
  name: string,
  options: ReadingOptions & { readonly quiet?: true },
  io: Io,
  onFailure: () => void,
): Promise<ComparedReport> => {
  const input = await readOne(name, options, io)
  const extracted = await extractInput(input, {})
  if ('error' in extracted) throw new UserError(`${input.name}: ${extracted.error.message}`, extracted.error.hint)
  const { document, faults } = extracted
  const report = reporter(io, options.quiet)
  if (faults.length > 0) {
    report.faults(input.name, faults)
    onFailure()
  }
  report.diagnostics(input.name, document.diagnostics)
  return comparedReport(document, input.text)
}
