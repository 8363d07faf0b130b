import type { Finding } from '../findings/finding.ts'
import type { SourceLines } from '../findings/source-lines.ts'
import type { FilledReport } from '../report-schema/field-result.ts'

/** A report and what is to be said about it. */
export interface ValidatedDocument {
  readonly name: string
  /** As far as it was held to a schema. */
  readonly filled: FilledReport | null
  /** In the order of their places. */
  readonly findings: readonly Finding[]
  /** Codes of the checks that ran. */
  readonly checks: readonly string[]
  readonly source: SourceLines
}
