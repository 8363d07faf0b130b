import type { ExtractedDocument } from '../record/record.ts'
import type { Column } from './column.ts'

export interface ExportOptions {
  /** More than one document comes, or could. */
  readonly several: boolean
  /** What the user chose; absent: the format's own choice. */
  readonly columns?: readonly Column[]
  readonly lang: 'zh' | 'en'
  /** For spreadsheet programs: byte-order mark, CRLF, no cell that would be a formula. */
  readonly excel: boolean
  readonly color: boolean
  /** Columns of the terminal; absent where the output goes elsewhere. */
  readonly width?: number
}

/** Writes the documents of one run, in the order head, each document, tail; in pieces of moderate size. */
export interface DocumentWriter<Document = ExtractedDocument> {
  readonly head?: () => string
  readonly document: (document: Document) => Iterable<string>
  readonly tail?: () => string
}

/** A format of the output. One file each, and its line in the list: help and completions come from there. */
export interface Exporter {
  readonly name: string
  readonly description: string
  /** File names that mean this format, for -o. */
  readonly extensions: readonly string[]
  /** The options that it heeds; the others are a mistake of the user's. `jobs`: documents are written each by itself. */
  readonly options: readonly ('columns' | 'excel' | 'jobs')[]
  /** What it needs is loaded here, not before. */
  readonly open: (options: ExportOptions) => Promise<DocumentWriter>
}
