import type { ExtractedDocument } from '../record/record.ts'
import type { CompiledSchema } from './compiled-field.ts'
import type { FilledReport } from './field-result.ts'
import { fillField } from './fill-field.ts'
import { reportFacts } from './report-facts.ts'

/** Finds the figures that a schema wants in an extracted report. `text` is the decoded document. */
export const fillSchema = (document: ExtractedDocument, text: string, schema: CompiledSchema): FilledReport => {
  const facts = reportFacts(document, text, schema.fields)
  const { year, subject } = facts
  return { schema, year, subject, fields: schema.fields.map((field) => fillField(field, facts)) }
}
