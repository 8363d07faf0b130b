import type { CompiledField } from '../report-schema/compiled-field.ts'
import type { FieldValue } from '../report-schema/field-result.ts'

/** A value for readers: 731.5 亿元, 4.5~5 %. */
export const describeValue = (
  { value, min, max, record }: Pick<FieldValue, 'value' | 'min' | 'max' | 'record'>,
  { units }: CompiledField,
): string => {
  const unit = units[0]?.text ?? record.unit
  return `${value ?? `${min}~${max}`}${unit === null ? '' : ` ${unit}`}`
}
