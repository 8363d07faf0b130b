import type { Root } from 'mdast'
import { analyze } from './analyze.ts'
import { diagnoseDocument } from './diagnose/diagnose-document.ts'
import type { Document } from './document/document.ts'
import type { ExtractedDocument } from './record/record.ts'

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
  const { documentId, document, positions, found, recordsOf } = analyze(text, options)
  return {
    id: documentId,
    name: options.name ?? null,
    encoding: options.encoding ?? null,
    masthead: mastheadOf(document),
    outline: document.sections.map((section) => ({
      title: section.written.at(-1)!,
      level: section.level,
      start: positions.codePoint(section.span!.start),
      end: positions.codePoint(section.span!.end),
      line: positions.line(section.span!.start),
    })),
    figures: found.flatMap(recordsOf),
    diagnostics: diagnoseDocument(document, found, positions),
  }
}

const mastheadOf = ({ masthead }: Document): ExtractedDocument['masthead'] => ({
  title: masthead.writtenTitle,
  source: masthead.source,
  author: masthead.author,
  published: masthead.published,
  year: masthead.year === null ? null : String(masthead.year),
})
