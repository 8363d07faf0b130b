import type { Check } from '../checks/check.ts'
import type { Finding } from '../findings/finding.ts'
import { sourceLines } from '../findings/source-lines.ts'
import type { ExtractedDocument } from '../record/record.ts'
import type { CompiledSchema } from '../report-schema/compiled-field.ts'
import { fillSchema } from '../report-schema/fill-schema.ts'
import { fieldFindings } from './field-findings.ts'
import type { ValidatedDocument } from './validated-document.ts'

export interface Rules {
  readonly checks: readonly Check[]
  readonly schema: CompiledSchema | null
}

/** Holds a report to a schema and to the checks that need none. `text` is the decoded document. */
export const validateDocument = (
  document: ExtractedDocument,
  text: string,
  { checks, schema }: Rules,
): ValidatedDocument => {
  const filled = schema && fillSchema(document, text, schema)
  const findings = [...(filled ? fieldFindings(filled) : []), ...checks.flatMap((check) => check.run(document, text))]
  return {
    name: document.name ?? 'text',
    filled,
    findings: findings.sort((a, b) => offsetOf(a) - offsetOf(b)),
    checks: checks.map(({ code }) => code),
    source: sourceLines(text),
  }
}

/** Findings about the whole document come first. */
const offsetOf = ({ place }: Finding): number => place?.start ?? -1
