import type { Root } from 'mdast'
import { buildDocument } from './document/build-document.ts'
import { currencyOf } from './document/currency.ts'
import type { Document, TextBlock } from './document/document.ts'
import { documentId } from './document/document-id.ts'
import { positionsOf } from './document/positions.ts'
import { findInDocument } from './figures/find-in-document.ts'
import { parseText } from './input/text/parse-text.ts'
import { linkFigures } from './links/link-figures.ts'
import type { ExtractedDocument } from './record/record.ts'
import { toRecord } from './record/to-record.ts'

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
  const document = buildDocument(text, options.tree ?? parseText(text), options.date ? { date: options.date } : {})
  const positions = positionsOf(text)
  const context = { documentId: options.id ?? documentId(text), document, positions, currency: currencyOf(text) }
  const found = findInDocument(document)
  linkFigures(document, found)
  const figures = found.flatMap(({ block, reading, figures, row }) =>
    figures
      .filter((figure) => !figure.silent)
      .map((figure) => {
        const sentence = block.type === 'table' ? block.sentence + (row ?? 0) : sentenceOf(block, figure.start)
        return toRecord(figure, { reading, section: block.section.path, paragraph: block.paragraph, sentence }, context)
      }),
  )
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
    diagnostics: [],
  }
}

const sentenceOf = (block: TextBlock, at: number): number => {
  const index = block.sentences.findIndex((sentence) => at < sentence.end)
  return block.sentence + Math.max(0, index)
}

const mastheadOf = ({ masthead }: Document): ExtractedDocument['masthead'] => ({
  title: masthead.title,
  source: masthead.source,
  author: masthead.author,
  published: masthead.published,
  year: masthead.year === null ? null : String(masthead.year),
})
