import type { SourceLines } from '../../findings/source-lines.ts'
import type { FilledReport } from '../../report-schema/field-result.ts'

/** A report held to a schema, for the formats. */
export interface FilledDocument {
  readonly name: string | null
  readonly filled: FilledReport
  readonly source: SourceLines
}
