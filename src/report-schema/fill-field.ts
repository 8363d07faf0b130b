import { breachOf } from './breach.ts'
import type { CompiledField } from './compiled-field.ts'
import { type Conversion, convertValue } from './convert-value.ts'
import type { FieldResult, FieldState, FieldValue, Rejected } from './field-result.ts'
import { rankOf } from './match-phrase.ts'
import { pickValues } from './pick-values.ts'
import type { ReportFacts } from './report-facts.ts'
import { compareGrades, type Usable } from './usable.ts'
import { type Weighed, weighRecord } from './weigh-record.ts'

const nearShown = 3

/** Looks for a field's figure among a report's records. */
export const fillField = (field: CompiledField, facts: ReportFacts): FieldResult => {
  const weighed = facts.entries.flatMap((entry) => weighRecord(entry, field, facts) ?? [])
  const fitting = weighed.filter(({ misfits }) => misfits.length === 0)
  const converted = fitting.map((one) => ({
    ...one,
    conversion: convertValue(one.entry.record, field, facts.currency, one.match.opposite),
  }))
  const usable = converted.filter(isUsable)
  if (usable.length === 0) return withoutValue(field, converted, weighed)
  const { values, agree } = pickValues(usable, field)
  const found = values.map((one) => fieldValue(one, values.length === 1 ? usable.length : 1))
  const state: FieldState = !agree
    ? 'ambiguous'
    : found.every((value) => breachOf(value, field) === undefined)
      ? 'ok'
      : 'out-of-range'
  return { field, state, values: found, near: [] }
}

interface Converted extends Weighed {
  readonly conversion: Conversion
}

const isUsable = (one: Converted): one is Usable =>
  typeof one.conversion !== 'string' && (one.conversion.value !== null || one.conversion.min !== null)

/** Why there is none: a figure in another unit, or none that fits, with those that come near. */
const withoutValue = (
  field: CompiledField,
  fitting: readonly Converted[],
  weighed: readonly Weighed[],
): FieldResult => {
  const inexact = fitting.filter(({ conversion }) => conversion === 'inexact')
  if (inexact.length > 0)
    return { field, state: 'inexact', values: [], near: inexact.slice(0, nearShown).map(inexactly(field)) }
  const wrong = fitting.filter(
    ({ conversion, match, entry }) =>
      conversion === 'wrong-unit' && match.quality === 0 && !beside.has(entry.record.unit),
  )
  if (wrong.length > 0) {
    const named = wrong.slice(0, nearShown).map(({ entry: { record } }) => ({ record, why: wrongUnit(record, field) }))
    return { field, state: 'wrong-unit', values: [], near: named }
  }
  const near = weighed
    .filter(({ misfits, entry }) => misfits.length === 1 && field.kinds.has(entry.record.kind))
    .sort((a, b) => compareGrades(a.grade, b.grade))
    .slice(0, nearShown)
    .map(({ entry, misfits }) => ({ record: entry.record, why: misfits.join(', ') }))
  return { field, state: 'missing', values: [], near }
}

/** Percentages of a quantity, and how long it went on (连续9年), stand beside it everywhere: they are no slip of its unit. */
const beside = new Set([null, '%', 'pp', '倍', 'a', 'mo', 'd'])

const wrongUnit = ({ kind, unit }: Rejected['record'], { units, kinds }: CompiledField): string =>
  `it is in ${unit ?? kind}, not in ${units[0]?.text ?? [...kinds].join(' or ')}`

const inexactly =
  ({ units }: CompiledField) =>
  ({ entry: { record } }: Weighed): Rejected => ({ record, why: `it has no exact value in ${units[0]?.text}` })

const qualities = ['is', 'ends in', 'contains'] as const

const fieldValue = ({ entry, match, related, grade, conversion }: Usable, candidates: number): FieldValue => {
  const { record } = entry
  const [, , ...fits] = grade
  const doubts = fits.reduce((sum, fit) => sum + fit, rankOf(match))
  const sure = doubts === 0 ? 'high' : doubts <= 2 ? 'medium' : 'low'
  const why = [
    `${related ? 'the indicator of its level' : 'the indicator'} ${qualities[match.quality]} ${match.wording}${match.headed ? ', with its heading' : ''}`,
    ...(fits[0] ? ['no basis is stated'] : []),
    ...(fits[1] ? ['no period is stated'] : []),
    ...(fits[2] ? ['no subject is stated'] : []),
    ...(conversion.rounded ? ['rounded'] : []),
    ...(candidates > 1 ? [`the best of ${candidates} that fit`] : []),
  ]
  return { ...conversion, record, confidence: lower(sure, record.confidence), why: why.join('; ') }
}

const levels = ['low', 'medium', 'high'] as const

const lower = (a: FieldValue['confidence'], b: FieldValue['confidence']): FieldValue['confidence'] =>
  levels.indexOf(a) < levels.indexOf(b) ? a : b
