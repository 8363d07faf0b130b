import { fieldEntries } from '../../report-schema/field-entries.ts'
import { type FieldResult, shownValues } from '../../report-schema/field-result.ts'
import { escapeLines } from '../escape-lines.ts'
import type { FilledDocument } from './filled-document.ts'
import { valueText } from './value-text.ts'

const valueIn = (result: FieldResult): string | string[] | null => {
  const texts = shownValues(result).map(valueText)
  return result.field.multiple ? texts : (texts[0] ?? null)
}

/** The value of each field by its name. */
const valuesOf = ({ filled }: FilledDocument) =>
  Object.fromEntries(filled.fields.map((result) => [result.field.name, valueIn(result)]))

/** A report for `--format json`: its fields by name, or all that is known of each. */
export const filledObject = (document: FilledDocument, long: boolean) => {
  const { name, filled, source } = document
  const { schema, year, subject } = filled
  const head = { document: name, schema: schema.name, year, subject }
  return long ? { ...head, fields: fieldEntries(filled, source) } : { ...head, values: valuesOf(document) }
}

/** A report for `--format ndjson`: one line, or one a field. */
export const filledLines = (document: FilledDocument, long: boolean): string[] => {
  const { name, filled, source } = document
  const objects = long
    ? fieldEntries(filled, source).map((entry) => ({ document: name, ...entry }))
    : [{ document: name, ...valuesOf(document) }]
  return objects.map((object) => `${escapeLines(JSON.stringify(object))}\n`)
}
