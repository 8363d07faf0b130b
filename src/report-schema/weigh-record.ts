import type { CompiledField } from './compiled-field.ts'
import type { Entry } from './entries.ts'
import { fitChange } from './fit-change.ts'
import { type Fit, fitPeriod } from './fit-period.ts'
import { fitSubject } from './fit-subject.ts'
import { matchPhrase, type PhraseMatch, rankOf } from './match-phrase.ts'
import { normalizePhrase } from './normalize-phrase.ts'
import type { ReportFacts } from './report-facts.ts'

/** A record whose indicator is the field's, weighed. */
export interface Weighed {
  readonly entry: Entry
  readonly match: PhraseMatch
  /** The indicator is that of the level whose change, share or rank it is. */
  readonly related: boolean
  /** Smaller is better, the first number before the next. */
  readonly grade: readonly number[]
  /** Why it does not fit, in the order of the terms; empty where it does. */
  readonly misfits: readonly string[]
}

/** `undefined` where the record is about something else. */
export const weighRecord = (entry: Entry, field: CompiledField, facts: ReportFacts): Weighed | undefined => {
  const found = phraseOf(entry, field, facts)
  if (!found) return undefined
  const fits = [fitChange(entry, field), fitPeriod(entry, field, facts), fitSubject(entry, field, facts)]
  const misfits = [...fits.filter((fit) => typeof fit === 'string'), ...otherMisfits(entry, field)]
  return {
    entry,
    ...found,
    grade: [rankOf(found.match), found.match.preference, ...fits.map(numberOf)],
    misfits,
  }
}

const numberOf = (fit: Fit): number => (typeof fit === 'string' ? 9 : fit)

const relatives = new Set(['change_of', 'share_of', 'rank_of'])

/** The field's words in the indicator, or in that of the level that the record is the change of. */
const phraseOf = (
  entry: Entry,
  field: CompiledField,
  { byId }: ReportFacts,
): { match: PhraseMatch; related: boolean } | undefined => {
  const own = matchPhrase(entry, field)
  if (own && rankOf(own) === 0) return { match: own, related: false }
  const { relation } = entry.record
  const level = relation && relatives.has(relation.type) && field.change !== null ? byId.get(relation.to) : undefined
  const other = level && matchPhrase(level, field)
  if (other && (!own || rankOf(other) < rankOf(own))) return { match: other, related: true }
  return own && { match: own, related: false }
}

const otherMisfits = ({ record }: Entry, { status, scope, per, section }: CompiledField): string[] => {
  const misfits: string[] = []
  if (status !== 'any' && record.status !== status) misfits.push(`it is ${record.status}, not ${status}`)
  if (scope && !scope.some((whole) => record.scope?.includes(whole)))
    misfits.push(`its scope is ${record.scope ?? 'not stated'}, not ${scope.join(' or ')}`)
  if (per && !per.every((unit) => record.per.includes(unit))) misfits.push(`it is not per ${per.join(' and ')}`)
  if (section && !record.section.some((heading) => section.some((word) => normalizePhrase(heading).includes(word))))
    misfits.push(`it is not under a heading with ${section.join(' or ')}`)
  return misfits
}
