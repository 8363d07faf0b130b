import type { FailOn } from '../validate/fails.ts'
import type { ValidatedDocument } from '../validate/validated-document.ts'

export interface ReportOptions {
  /** More than one document comes, or could. */
  readonly several: boolean
  readonly color: boolean
  /** Only what is wrong. */
  readonly quiet: boolean
  /** Columns that a line may take. */
  readonly width: number
  readonly failOn: FailOn
  /** Of the program. */
  readonly version: string
}

/** Writes what was found in the documents of one run, in the order head, each document, tail. */
export interface FindingsWriter {
  readonly head?: () => string
  readonly document: (document: ValidatedDocument) => string
  readonly tail?: () => string
  /** Markdown for a page of its own (the summary of a CI run); asked for behind the last document. */
  readonly summary?: () => string
}

/** A form in which findings are told. One file each, and its line in the list. */
export interface FindingsReporter {
  readonly name: string
  readonly description: string
  /** File names that mean this form, for -o. */
  readonly extensions: readonly string[]
  /** What it needs is loaded here, not before. */
  readonly open: (options: ReportOptions) => Promise<FindingsWriter>
}
