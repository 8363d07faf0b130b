import type { CompiledField, Wording } from './compiled-field.ts'
import type { Entry } from './entries.ts'

/** How near an indicator comes to a field's words: 0 equal, 1 its end, 2 somewhere in it. */
export interface PhraseMatch {
  readonly quality: 0 | 1 | 2
  /** It takes a heading to make the words: 收入 under 一般公共预算. */
  readonly headed: boolean
  /** The words name the field's opposite. */
  readonly opposite: boolean
  /** Which group of wordings. */
  readonly preference: number
  readonly wording: string
}

const allowed = { exact: 0, suffix: 1, contained: 2 } as const

/** Words that make another quantity of what follows them, wherever they stand before it: 人均 | 地区生产总值. */
const otherQuantity = /人均|户均|日均|年均|月均|亩均|平均每|单位|增量|每/

const qualityOf = (wording: Wording, phrase: string): 0 | 1 | 2 | undefined => {
  let end = 0
  let first = -1
  for (const word of wording) {
    const at = phrase.indexOf(word, end)
    if (at < 0) return undefined
    if (first < 0) first = at
    end = at + word.length
  }
  if (otherQuantity.test(phrase.slice(0, first))) return undefined
  if (end < phrase.length) return 2
  return first === 0 ? 0 : 1
}

const rank = (quality: number, headed: boolean): number => quality * 2 + Number(headed)

/** For grades: smaller is nearer. */
export const rankOf = (match: PhraseMatch): number => rank(match.quality, match.headed)

/** The nearest wording of the field, if one is near enough. */
export const matchPhrase = (entry: Entry, field: CompiledField): PhraseMatch | undefined => {
  if (entry.full === '' || field.exclude.some((word) => entry.full.includes(word))) return undefined
  const [own, opposite] = [
    nearestOf(entry, field.indicator, field.match, false),
    nearestOf(entry, field.opposite, field.match, true),
  ]
  return own && opposite && rankOf(opposite) < rankOf(own) ? opposite : (own ?? opposite)
}

const nearestOf = (
  { full, stripped, members, headed }: Entry,
  groups: CompiledField['indicator'],
  match: CompiledField['match'],
  opposite: boolean,
): PhraseMatch | undefined => {
  let best: PhraseMatch | undefined
  const take = (quality: 0 | 1 | 2 | undefined, preference: number, wording: Wording, byHeading = false) => {
    if (quality === undefined || quality > allowed[match] || (best && rank(quality, byHeading) >= rankOf(best))) return
    best = { quality, preference, wording: wording.join(' '), headed: byHeading, opposite }
  }
  for (const [preference, wordings] of groups.entries())
    for (const wording of wordings) {
      take(qualityOf(wording, stripped), preference, wording)
      if (full !== stripped) take(qualityOf(wording, full), preference, wording)
      if (members.includes(wording.join(''))) take(0, preference, wording)
      if (headed.includes(wording.join(''))) take(0, preference, wording, true)
    }
  return best
}
