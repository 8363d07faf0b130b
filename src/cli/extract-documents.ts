import type { UserError } from '../diagnostics.ts'
import type { InputFailure, Source } from '../input/input.ts'
import { readInputs } from '../input/read-inputs.ts'
import type { ExtractedDocument } from '../record/record.ts'
import { extractInput } from './extract-input.ts'
import type { Io } from './io.ts'
import type { Progress } from './progress.ts'
import type { ReadingOptions } from './reading-options.ts'
import type { Reporter } from './reporter.ts'

export interface ExtractionOptions extends ReadingOptions {
  /** Absent: every kind. */
  readonly kinds: ReadonlySet<string> | undefined
  readonly report: Reporter
  readonly progress: Progress
  /** An input could not be read, or not all of its records are valid. */
  readonly onFailure: () => void
  readonly onDocument: (outcome: Outcome) => void
}

/** What a document gave: whether anything, and what was to say of it. */
export interface Outcome {
  readonly empty: boolean
  readonly diagnostics: ExtractedDocument['diagnostics']
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
  const { encoding, inputFormat: format, report, progress } = options
  const fail = (name: string, error: UserError): void => {
    progress.clear()
    report.error(error, name)
    options.onFailure()
  }
  let done = 0
  for await (const input of readInputs(sources, { io, encoding, format })) {
    progress.step(++done, input.name)
    if ('error' in input) {
      fail(input.name, input.error)
      continue
    }
    const extracted = await extractInput(input, options)
    if ('error' in extracted) {
      fail(input.name, extracted.error)
      continue
    }
    progress.clear()
    const { document, faults } = extracted
    if (faults.length > 0) {
      report.faults(input.name, faults)
      options.onFailure()
    }
    report.diagnostics(input.name, document.diagnostics)
    options.onDocument({ empty: document.figures.length === 0, diagnostics: document.diagnostics })
    yield { document, text: input.text }
  }
  progress.clear()
}
