import { extract } from '../extract.ts'
import type { InputFailure, Source } from '../input/input.ts'
import { readInputs } from '../input/read-inputs.ts'
import { checkRecords } from '../record/check-records.ts'
import type { ExtractedDocument } from '../record/record.ts'
import { allDiagnostics } from './all-diagnostics.ts'
import { extractOptions } from './extract-options.ts'
import type { Io } from './io.ts'
import type { Progress } from './progress.ts'
import type { ReadingOptions } from './reading-options.ts'
import type { Reporter } from './reporter.ts'

export interface ExtractionOptions extends ReadingOptions {
  /** Absent: every kind. */
  readonly kinds: ReadonlySet<string> | undefined
  readonly report: Reporter
  readonly progress: Progress
  /** An input could not be read. */
  readonly onFailure: () => void
  readonly onDocument: (document: ExtractedDocument) => void
}

/** A document, and the text that its offsets count in. */
export interface Extraction {
  readonly document: ExtractedDocument
  readonly text: string
}

/** Extracts one input after the other. What can't be read is reported, and passed over. */
export async function* extractDocuments(
  sources: readonly (Source | InputFailure)[],
  options: ExtractionOptions,
  io: Io,
): AsyncGenerator<Extraction> {
  const { encoding, inputFormat: format, kinds, report, progress } = options
  let done = 0
  for await (const input of readInputs(sources, { io, encoding, format })) {
    progress.step(++done, input.name)
    if ('error' in input) {
      progress.clear()
      report.error(input.error, input.name)
      options.onFailure()
      continue
    }
    const { name, text, encoding: read } = input
    const reading = await extractOptions({ ...input, date: options.date })
    const whole = extract(text, { ...reading, name, encoding: read })
    const figures = kinds ? whole.figures.filter(({ kind }) => kinds.has(kind)) : whole.figures
    checkRecords(figures)
    const document = { ...whole, figures, diagnostics: allDiagnostics(input.diagnostics, whole) }
    progress.clear()
    report.diagnostics(input.name, document.diagnostics)
    options.onDocument(document)
    yield { document, text }
  }
  progress.clear()
}
