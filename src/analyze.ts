import { buildDocument } from './document/build-document.ts'
import { currencyOf } from './document/currency.ts'
import type { Document } from './document/document.ts'
import { documentId } from './document/document-id.ts'
import { type Positions, positionsOf } from './document/positions.ts'
import type { ExtractOptions } from './extract.ts'
import type { Figure } from './figures/figure.ts'
import { type FindingTrace, findInDocument } from './figures/find-in-document.ts'
import type { Found } from './figures/found.ts'
import { parseText } from './input/text/parse-text.ts'
import { linkFigures } from './links/link-figures.ts'
import type { LinkTrace } from './links/link-trace.ts'
import type { FigureRecord } from './record/record.ts'
import { idOf, toRecord } from './record/to-record.ts'

/** What is known of a report when its figures are found and linked. */
export interface Analysis {
  readonly documentId: string
  readonly document: Document
  readonly positions: Positions
  readonly found: readonly Found[]
  /** The records of the figures of one reading, without the silent ones. */
  readonly recordsOf: (found: Found) => FigureRecord[]
}

/** Finds and links the figures of a report; `extract explain` listens with a trace. */
export const analyze = (
  text: string,
  options: ExtractOptions,
  trace?: FindingTrace & { readonly links: LinkTrace },
): Analysis => {
  const { date, name } = options
  const known = { ...(date ? { date } : {}), ...(name ? { name } : {}) }
  const document = buildDocument(text, options.tree ?? parseText(text), known)
  const positions = positionsOf(text)
  const found = findInDocument(document, trace)
  const { codeOf } = linkFigures(document, found, trace?.links)
  const named = { documentId: options.id ?? documentId(text), positions }
  const ids = new Map<Figure, string>()
  for (const { figures, reading } of found)
    for (const figure of figures) if (!figure.silent) ids.set(figure, idOf(figure, reading, named))
  const context = { ...named, document, currency: currencyOf(text), codeOf, ids }
  const recordsOf = (one: Found): FigureRecord[] => {
    const records: FigureRecord[] = []
    const sentenceAt = sentenceFinder(one)
    const { section, paragraph } = one.block
    for (const figure of one.figures) {
      if (figure.silent) continue
      const sentence = sentenceAt(figure.start)
      records.push(toRecord(figure, { reading: one.reading, section: section.written, paragraph, sentence }, context))
    }
    return records
  }
  return { ...named, document, found, recordsOf }
}

/** Tells the number of the sentence that an offset stands in; figures come in order, so that one pass is enough. */
const sentenceFinder = ({ block, row }: Found): ((at: number) => number) => {
  if (block.type === 'table') return () => block.sentence + (row ?? 0)
  const { sentences, sentence } = block
  let index = 0
  return (at) => {
    while (index + 1 < sentences.length && at >= sentences[index]!.end) index += 1
    return sentence + index
  }
}
