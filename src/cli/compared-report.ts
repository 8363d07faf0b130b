import { type ComparedReport, comparedReport } from '../diff/comparable.ts'
import { extract } from '../extract.ts'
import { checkRecords } from '../record/check-records.ts'
import { allDiagnostics } from './all-diagnostics.ts'
import { extractOptions } from './extract-options.ts'
import type { Io } from './io.ts'
import { readOne } from './read-one.ts'
import type { ReadingOptions } from './reading-options.ts'
import { reporter } from './reporter.ts'

/** Reads and extracts one side of a comparison; what can't be read is an error. */
export const readComparedReport = async (
  name: string,
  options: ReadingOptions & { readonly quiet?: true },
  io: Io,
): Promise<ComparedReport> => {
  const input = await readOne(name, options, io)
  const reading = await extractOptions(input)
  const document = extract(input.text, { ...reading, name: input.name, encoding: input.encoding })
  checkRecords(document.figures)
  reporter(io, options.quiet).diagnostics(input.name, allDiagnostics(input.diagnostics, document))
  return comparedReport(document, input.text)
}
