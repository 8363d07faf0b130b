import type { Finding, Severity } from '../findings/finding.ts'
import type { ExtractedDocument } from '../record/record.ts'

/** A short text, written for the check, and whether the check finds something in it: documentation and test at once. */
export interface CheckExample {
  readonly text: string
  readonly finds: boolean
}

/** Something that a report can get wrong by itself: figures that contradict one another, a date that doesn't exist. */
export interface Check {
  /** Stable, kebab-case; the code of its findings too. */
  readonly code: string
  readonly severity: Severity
  /** One line, for a list of checks. */
  readonly title: string
  /** What it compares, what it allows for and what it leaves alone; Markdown. */
  readonly description: string
  readonly examples: readonly CheckExample[]
  /** Linear, or n log n, in the records. `text` is the decoded document. */
  readonly run: (document: ExtractedDocument, text: string) => Finding[]
}
