import type { Span } from '../span.ts'
import type { Reading } from './reading.ts'

/** A part of the document under a heading. The first has none: what stands before any heading. */
export interface Section {
  readonly heading: string | null
  readonly level: number
  readonly span: Span | null
  /** Headings from the outermost down to this one. */
  readonly path: readonly string[]
  /** The same in the document's own characters: 經濟, where the rules read 经济. */
  readonly written: readonly string[]
  readonly parent: Section | null
}

/** A heading or paragraph that figures are looked for in. */
export interface TextBlock {
  readonly type: 'heading' | 'paragraph'
  readonly reading: Reading
  readonly section: Section
  /** Number of the block in the document, from 0. */
  readonly paragraph: number
  /** Number of its first sentence in the document, from 0. */
  readonly sentence: number
  /** Its sentences, as stretches of the reading. */
  readonly sentences: readonly Span[]
}

export interface Cell {
  readonly span: Span
  readonly reading: Reading
}

export interface TableBlock {
  readonly type: 'table'
  readonly rows: readonly (readonly Cell[])[]
  /** Lines above it that name it or its unit, nearest last. */
  readonly captions: readonly string[]
  readonly section: Section
  readonly paragraph: number
  readonly sentence: number
}

export type Block = TextBlock | TableBlock

export interface Masthead {
  /** As the rules read it. */
  readonly title: string | null
  /** In the document's own characters. */
  readonly writtenTitle: string | null
  readonly source: string | null
  readonly author: string | null
  /** YYYY-MM-DD or YYYY-MM-DDTHH:MM */
  readonly published: string | null
  /** The year that the report is about. */
  readonly year: number | null
  /** The year that 今年 means in it. */
  readonly present: number | null
  /** What told the dates. */
  readonly sources: {
    readonly published: DateSource | null
    readonly year: YearSource
    readonly present: YearSource
  }
}

/** What dates a report: its caller, or the first of its own words, the address of its page, or the name of its file. */
export type DateSource = 'given' | 'masthead' | 'title' | 'dateline' | 'address' | 'issue' | 'name'

/** A year that it reviews, the one of its title, of its date, of its congress, or that its text states most. */
export type YearSource = 'review' | 'title' | 'published' | 'congress' | 'text'

/** A report as the later stages see it: its blocks in order, each with its section. */
export interface Document {
  readonly text: string
  /** The name of its file, less folder and ending: 云岭县2024年工作总结. It stands for a title that the text lacks. */
  readonly name: string | null
  readonly masthead: Masthead
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
}
