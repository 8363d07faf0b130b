import { type Finding, placeOf, type Severity } from '../findings/finding.ts'
import { breachOf } from '../report-schema/breach.ts'
import type { CompiledField } from '../report-schema/compiled-field.ts'
import type { FieldResult, FieldValue, FilledReport } from '../report-schema/field-result.ts'
import { describeValue } from './describe-value.ts'

/** What is to be said of the fields of a report that are not as the schema wants them. */
export const fieldFindings = ({ fields }: FilledReport): Finding[] => fields.flatMap((result) => findingsOf(result))

const findingsOf = (result: FieldResult): Finding[] => {
  const { field, state, values } = result
  switch (state) {
    case 'ok':
      return []
    case 'missing':
      return [without(result, 'field-missing', field.required ? field.severity : 'info', 'is missing')]
    case 'wrong-unit':
      return [without(result, 'field-wrong-unit', field.severity, `is in another unit than ${unitOf(field)}`)]
    case 'inexact':
      return [
        without(
          result,
          'field-inexact',
          field.severity,
          `has no exact value in ${unitOf(field)}: let the schema round it`,
        ),
      ]
    case 'ambiguous':
      return [ambiguous(field, values)]
    case 'out-of-range':
      return values.flatMap((value) => outOfRange(field, value))
  }
}

const nameOf = ({ name, title }: CompiledField): string => `${name} (${title})`

const unitOf = ({ units, kinds }: CompiledField): string => units[0]?.text ?? [...kinds].join(' or ')

/** Of a field that has no value; what came near is told as well. */
const without = ({ field, near }: FieldResult, code: string, severity: Severity, what: string): Finding => {
  const [first] = near
  return {
    code,
    severity,
    field: field.name,
    message: `${nameOf(field)} ${what}`,
    place: first && code !== 'field-missing' ? placeOf(first.record) : null,
    related: near.map(({ record, why }) => ({ ...placeOf(record), message: `${record.text} is not it: ${why}` })),
  }
}

const ambiguous = (field: CompiledField, values: readonly FieldValue[]): Finding => {
  const [first, ...others] = values
  const told = values.map((value) => describeValue(value, field))
  return {
    code: 'field-ambiguous',
    severity: field.severity,
    field: field.name,
    message: `${nameOf(field)}: ${values.length} figures fit equally: ${told.join(', ')}`,
    place: first ? placeOf(first.record) : null,
    related: others.map((value) => ({ ...placeOf(value.record), message: describeValue(value, field) })),
  }
}

const outOfRange = (field: CompiledField, value: FieldValue): Finding[] => {
  const breach = breachOf(value, field)
  if (!breach) return []
  const limit = `${breach.side === 'min' ? 'below the least' : 'above the most'} that the schema takes, ${breach.limit}`
  return [
    {
      code: 'field-out-of-range',
      severity: field.severity,
      field: field.name,
      message: `${nameOf(field)}: ${describeValue(value, field)} is ${limit}`,
      place: placeOf(value.record),
      related: [],
    },
  ]
}
