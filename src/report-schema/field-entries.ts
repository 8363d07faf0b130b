import { sentenceAround } from '../findings/sentence-around.ts'
import type { SourceLines } from '../findings/source-lines.ts'
import type { FieldResult, FieldState, FieldValue, FilledReport } from './field-result.ts'

/** One figure of a filled schema, or the lack of it, as programs get it: flat, every key there. */
export interface FieldEntry {
  readonly field: string
  readonly title: string
  readonly state: FieldState
  readonly value: string | null
  readonly min: string | null
  readonly max: string | null
  readonly unit: string | null
  readonly modifier: string | null
  readonly status: string | null
  readonly period: string | null
  readonly subject: string | null
  readonly indicator: string | null
  readonly text: string | null
  /** The sentence that it stands in. */
  readonly quote: string | null
  readonly line: number | null
  readonly column: number | null
  readonly confidence: string | null
  /** Why it is the one, or why there is none. */
  readonly why: string
  /** The id of the record that it was taken from. */
  readonly record: string | null
}

/** Every field of a report, each of its values an entry; a field without a value is one too. */
export const fieldEntries = ({ fields }: FilledReport, source: SourceLines): FieldEntry[] =>
  fields.flatMap((result) =>
    result.values.length > 0 ? result.values.map((value) => entryOf(result, value, source)) : [emptyEntry(result)],
  )

const entryOf = ({ field, state }: FieldResult, given: FieldValue, source: SourceLines): FieldEntry => {
  const { record, value, min, max, confidence, why } = given
  const { modifier, status, period, subject, indicator, text, line, column, id } = record
  return {
    field: field.name,
    title: field.title,
    state,
    value,
    min,
    max,
    unit: field.units[0]?.text ?? record.unit,
    modifier,
    status,
    period,
    subject,
    indicator,
    text,
    quote: sentenceAround(source.text, source.offset(record.start), source.offset(record.end)),
    line,
    column,
    confidence,
    why,
    record: id,
  }
}

const emptyEntry = ({ field, state, near }: FieldResult): FieldEntry => ({
  field: field.name,
  title: field.title,
  state,
  value: null,
  min: null,
  max: null,
  unit: field.units[0]?.text ?? null,
  modifier: null,
  status: null,
  period: null,
  subject: null,
  indicator: null,
  text: null,
  quote: null,
  line: null,
  column: null,
  confidence: null,
  why: near.length > 0 ? near.map(({ record, why }) => `line ${record.line}, ${record.text}: ${why}`).join('; ') : '',
  record: null,
})
