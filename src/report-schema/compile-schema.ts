import { type KindName, kinds } from '../figures/kinds/index.ts'
import { compare, type Decimal, isDecimal } from '../figures/numerals/decimal.ts'
import { nearest } from '../nearest.ts'
import type { SettingsMistake } from '../settings/describe-mistake.ts'
import type { CompiledField, CompiledSchema, Wording } from './compiled-field.ts'
import { normalizePhrase } from './normalize-phrase.ts'
import type { Field, ReportSchema } from './report-schema.ts'
import { readTargetUnit, type TargetUnit } from './target-unit.ts'

export type Compilation = { readonly schema: CompiledSchema } | { readonly mistakes: readonly SettingsMistake[] }

/** Makes a schema, valid by its JSON Schema, ready for use; tells what that can't see: units that are none, min above max. */
export const compileSchema = ({ name, title, fields }: ReportSchema): Compilation => {
  const mistakes: SettingsMistake[] = []
  const seen = new Set<string>()
  const compiled = fields.map((field, i) => {
    const mistake = (key: keyof Field, message: string, hint?: string) =>
      mistakes.push({ path: ['fields', i, key], part: 'value', message: `${field.name}: ${message}`, hint })
    if (seen.has(field.name)) mistake('name', 'two fields have this name', 'give each its own')
    seen.add(field.name)
    return compileField(field, mistake)
  })
  return mistakes.length > 0 ? { mistakes } : { schema: { name, title, fields: compiled } }
}

type Complain = (key: keyof Field, message: string, hint?: string) => void

const compileField = (field: Field, complain: Complain): CompiledField => {
  const kindNames = listOf(field.kind)
  const units = unitsOf(field, kindNames, complain)
  const [min, max] = [decimalOf(field, 'min', complain), decimalOf(field, 'max', complain)]
  if (min !== null && max !== null && compare(min, max) > 0) complain('min', `min ${min} is above max ${max}`)
  if (field.multiple && field.pick) complain('pick', 'pick chooses one, multiple wants all', 'leave one of them out')
  if (kindNames.length === 0 && field.unit === undefined)
    complain('name', 'it has neither kind nor unit', 'add kind: count, say, or unit: 亿元')
  const required = field.required ?? false
  return {
    name: field.name,
    title: field.title,
    description: field.description ?? null,
    indicator: listOf(field.indicator).map((words) => wordingsOf(words, complain)),
    opposite: listOf(field.opposite).map((words) => wordingsOf(words, complain)),
    exclude: listOf(field.exclude).map(normalizePhrase),
    match: field.match ?? 'exact',
    kinds: new Set(kindNames.length > 0 ? kindNames : units.map(({ kind }) => kind.name as KindName)),
    units,
    change: field.change ?? null,
    per: field.per === undefined ? (units[0]?.per.length ? units[0].per : null) : listOf(field.per),
    subject: field.subject === undefined ? 'own' : subjectOf(listOf(field.subject)),
    scope: field.scope === undefined ? null : listOf(field.scope),
    section: field.section === undefined ? null : listOf(field.section).map(normalizePhrase),
    period: field.period ?? 'report-year',
    status: field.status ?? 'actual',
    required,
    min,
    max,
    multiple: field.multiple ?? false,
    pick: field.pick ?? 'only',
    round: field.round ?? null,
    severity: field.severity ?? (required ? 'error' : 'warning'),
  }
}

const listOf = <T extends string>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

const subjectOf = (names: readonly string[]): CompiledField['subject'] => {
  const [first] = names
  return names.length === 1 && (first === 'own' || first === 'any') ? first : names.map(normalizePhrase)
}

const wordingsOf = (words: string, complain: Complain): Wording[] =>
  words.split('|').map((wording) => {
    const parts = wording.trim().split(/\s+/).map(normalizePhrase).filter(Boolean)
    if (parts.length === 0) complain('indicator', `'${words}' has no words in it`)
    return parts
  })

const unitsOf = (field: Field, kindNames: readonly KindName[], complain: Complain): TargetUnit[] => {
  const read = listOf(field.unit).flatMap((text) => {
    const unit = readTargetUnit(text, kindNames.includes('count'))
    if (!unit) {
      const near = nearest(text, unitNames())
      complain('unit', `'${text}' is no unit`, near ? `did you mean ${near}?` : 'write it as reports do: 亿元, 万人, %')
    }
    return unit ?? []
  })
  const [first] = read
  for (const unit of read)
    if (kindNames.length > 0 && !kindNames.includes(unit.kind.name as KindName))
      complain('unit', `${unit.text} is a unit of ${unit.kind.name}, not of ${kindNames.join(' or ')}`)
    else if (first && unit !== first && unit.kind !== first.kind)
      complain('unit', `${unit.text} does not measure what ${first.text} does`)
  return read
}

const unitNames = (): string[] => kinds.flatMap((kind) => (kind.units ?? []).flatMap(({ forms }) => forms.split(' ')))

const decimalOf = (field: Field, key: 'min' | 'max', complain: Complain): Decimal | null => {
  const given = field[key]
  if (given === undefined) return null
  const text = String(given)
  if (isDecimal(text)) return text
  complain(key, `${text} is no plain decimal`, "write it out, in quotes: '1000000000000000000000'")
  return null
}
