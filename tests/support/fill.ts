import { type ExtractOptions, extract } from '../../src/extract.ts'
import type { FigureRecord } from '../../src/record/record.ts'
import { compileSchema } from '../../src/report-schema/compile-schema.ts'
import type { CompiledSchema } from '../../src/report-schema/compiled-field.ts'
import type { FieldResult } from '../../src/report-schema/field-result.ts'
import { fillSchema } from '../../src/report-schema/fill-schema.ts'
import type { Field, ReportSchema } from '../../src/report-schema/report-schema.ts'
import { documentOf } from './record.ts'

/** A schema that must be right. */
export const compiled = (schema: ReportSchema): CompiledSchema => {
  const compilation = compileSchema(schema)
  if ('schema' in compilation) return compilation.schema
  throw new Error(JSON.stringify(compilation.mistakes))
}

export const schemaOf = (...fields: readonly Partial<Field>[]): ReportSchema => ({
  name: 'test',
  title: '测试',
  fields: fields.map((field, i) => ({ name: `f${i}`, title: `字段${i}`, indicator: '收入', ...field })),
})

/** The results of some fields in a text. */
export const fill = (text: string, fields: readonly Partial<Field>[], options: ExtractOptions = {}): FieldResult[] => {
  const document = extract(text, { date: '2025-01-15', ...options })
  return [...fillSchema(document, text, compiled(schemaOf(...fields))).fields]
}

export const valueTexts = ({ values }: FieldResult): string[] =>
  values.map(({ value, min, max }) => value ?? `${min}~${max}`)

/** State and values of one field: 'ok 5.2', 'missing', 'ambiguous 3 5'. */
export const told = (text: string, field: Partial<Field>, options?: ExtractOptions): string => {
  const [result] = fill(text, [field], options)
  return [result!.state, ...valueTexts(result!)].join(' ')
}

/** As {@link told}, of records that the test makes: whatever the stages before make of a text. */
export const toldOf = (records: readonly FigureRecord[], field: Partial<Field>): string => {
  const [result] = fillSchema(documentOf(records), '', compiled(schemaOf(field))).fields
  return [result!.state, ...valueTexts(result!)].join(' ')
}
