import type { Root } from 'mdast'
import { diagnoseDocument } from './diagnose/diagnose-document.ts'
import { buildDocument } from './document/build-document.ts'
import { currencyOf } from './document/currency.ts'
import type { Document } from './document/document.ts'
import { documentId } from './document/document-id.ts'
import { positionsOf } from './document/positions.ts'
import type { Figure } from './figures/figure.ts'
import { findInDocument } from './figures/find-in-document.ts'
import type { Found } from './figures/found.ts'
import { parseText } from './input/text/parse-text.ts'
import { linkFigures } from './links/link-figures.ts'
import type { ExtractedDocument, FigureRecord } from './record/record.ts'
import { idOf, toRecord } from './record/to-record.ts'

export interface ExtractOptions {
  /** Identity of the document; absent: made from its text. */
  readonly id?: string
  /** File name or other name, for the output. */
  readonly name?: string
  /** The encoding that the bytes were read in, for the output. */
  readonly encoding?: string
  /** How to read the text: plain (by default), or as Markdown. */
  readonly format?: 'text' | 'markdown'
  /** The tree of a text that is no plain text, as `input/markdown.ts` reads it; absent: the text is read as plain text. */
  readonly tree?: Root
  /** The report's own date, YYYY-MM-DD, where the caller knows it: what 今年 and bare months go by. */
  readonly date?: string
}

/** Finds every figure of a report. */
export const extract = (text: string, options: ExtractOptions = {}): ExtractedDocument => {
  const { date, name } = options
  const known = { ...(date ? { date } : {}), ...(name ? { name } : {}) }
  const document = buildDocument(text, options.tree ?? parseText(text), known)
  const positions = positionsOf(text)
  const found = findInDocument(document)
  const { codeOf } = linkFigures(document, found)
  const named = { documentId: options.id ?? documentId(text), positions }
  const ids = new Map<Figure, string>()
  for (const { figures, reading } of found)
    for (const figure of figures) if (!figure.silent) ids.set(figure, idOf(figure, reading, named))
  const context = { ...named, document, currency: currencyOf(text), codeOf, ids }
  const figures: FigureRecord[] = []
  for (const one of found) {
    const sentenceAt = sentenceFinder(one)
    const { section, paragraph } = one.block
    for (const figure of one.figures) {
      if (figure.silent) continue
      const sentence = sentenceAt(figure.start)
      figures.push(toRecord(figure, { reading: one.reading, section: section.path, paragraph, sentence }, context))
    }
  }
  return {
    id: context.documentId,
    name: options.name ?? null,
    encoding: options.encoding ?? null,
    masthead: mastheadOf(document),
    outline: document.sections.map((section) => ({
      title: section.heading!,
      level: section.level,
      start: positions.codePoint(section.span!.start),
      end: positions.codePoint(section.span!.end),
      line: positions.line(section.span!.start),
    })),
    figures,
    diagnostics: diagnoseDocument(document, found, positions),
  }
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

const mastheadOf = ({ masthead }: Document): ExtractedDocument['masthead'] => ({
  title: masthead.title,
  source: masthead.source,
  author: masthead.author,
  published: masthead.published,
  year: masthead.year === null ? null : String(masthead.year),
})
