import type { Figure, Known, Sureness } from '../../figures/figure.ts'
import type { PlaceRegistry } from '../../places/find-places.ts'
import type { Span } from '../../span.ts'
import type { Entity } from '../entities/entity.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import type { Clause } from '../passage.ts'
import { type Bonds, startBonds } from '../relations.ts'

/** What the words around a figure say of it. */
export interface Phrase {
  /** Stretches of the reading that make up the indicator, in order. */
  readonly parts: readonly Span[]
  readonly known: Known
  readonly sure: Sureness
  readonly rule: string
  /** An entity at the head of the phrase: whom it is about. */
  readonly entity: Entity | null
  /** The figure that the phrase was found for, where this one goes on with it. */
  readonly of?: Figure | undefined
  /** Says that the figure is a share. */
  readonly share?: boolean | undefined
}

/** Absent properties stand in their places: to copy a phrase with one more takes forty times as long as to change one. */
export const wholePhrase = ({ parts, known, sure, rule, entity, of, share }: Phrase): Phrase => ({
  parts,
  known,
  sure,
  rule,
  entity,
  of,
  share,
})

export interface IndicatorState {
  /** The phrase of the last figure of the sentence: what 同比增长5% goes on with. */
  last: Phrase | null
  /** Of the last level (no change, no share). */
  level: Phrase | null
  /** Of the last level in each unit: 比上年增加60万人 is of people, though a rate stands nearer. */
  readonly levels: Map<string, Phrase>
  /** Of the last percentage, be it a level or a change: what 高于全省2个百分点 goes on with. */
  rate: Phrase | null
  /** Of the levels of the sentence, in order: 进口额…、出口额…，分别增长 goes on with each. */
  recent: Phrase[]
  /** Of the whole whose parts a 其中 lists. */
  whole: Phrase | null
  /** Of the members of the last list of figures: 下降1.9个和1.6个百分点 goes on with each. */
  group: readonly (Phrase | null)[]
  /** A bracket behind a figure, and what the figures behind it go on with all the same. */
  bracket: { readonly end: number; readonly last: Phrase | null; readonly level: Phrase | null } | null
  /** The figure that a 其中 of this sentence divides. */
  divided: Figure | null
  readonly bonds: Bonds
}

export const startIndicators = (): IndicatorState => ({
  last: null,
  level: null,
  levels: new Map(),
  rate: null,
  recent: [],
  whole: null,
  group: [],
  bracket: null,
  divided: null,
  bonds: startBonds(),
})

/** A figure and what its rules look at. */
export interface Around {
  readonly text: string
  readonly clause: Clause
  readonly figure: Figure
  /** Where the words before the figure begin. */
  readonly from: number
  readonly next: Figure | undefined
  /** Members of the list that begins with this figure (1200万元、1000万元、500万元). */
  readonly group: readonly Figure[]
  /** The verb that the figures before it in the clause stand behind. */
  readonly verb: Span | null
  readonly state: IndicatorState
  readonly places: PlaceRegistry
  /** What stands before the figure, once it was looked for: several rules ask (`headOf`). */
  head: Span | null
}

/**
 * The level that a change is of: the last one in its own unit, of a percentage where it is in points; or what the change
 * before was of, where that was named later (甲指数跌1%报990点。乙指数涨2%，本周涨3%).
 */
export const levelFor = ({ unit }: Figure, { level, levels, last, rate }: IndicatorState): Phrase | null => {
  if (unit === 'pp') return levels.get('%') ?? rate ?? level ?? last
  const own = unit === null || unit === '%' || unit === '倍' ? undefined : levels.get(unit)
  return spokenOfLast(own ?? level, last)
}

/** 失业率5.2%。人均收入增长5.5%，居全国第五: a level, or what has changed since, where that was named later. */
export const spokenOfLast = (level: Phrase | null, last: Phrase | null): Phrase | null =>
  level && !(last?.of?.change && beginOf(last) > beginOf(level)) ? level : last

const beginOf = ({ parts }: Phrase): number => parts[0]?.start ?? 0

/** 指数增长12.6%，比上季度提高5.1个百分点: nearer than a level of the sentence before is what this one has told. */
export const nearer = (level: Phrase | null, { last }: IndicatorState, clause: Clause): Phrase | null => {
  const from = clause.sentence.start
  const told = last?.parts.at(-1)
  const stale = level?.parts.every(({ start }) => start < from)
  return stale && told && told.start >= from ? last : level
}

/** A phrase that ends in a measure noun is seldom wrong; one of two or three characters without it often is. */
export const surenessOf = ({ rule, known, sure }: Phrase, text: string): Sureness => {
  if (rule === '<noun> <figure>' || known === 'sentence') {
    if (measureNounAt(text, 0, text.length) !== undefined)
      return text.length > 3 && text.length < 16 ? 'high' : 'medium'
    return known === 'sentence' || text.length <= 3 ? 'low' : sure
  }
  return sure === 'medium' && (text.length > 12 || text.length < 3) ? 'low' : sure
}

export const inherit = (last: Phrase | null, entity: Entity | null): Phrase | null =>
  last ? { ...last, known: 'sentence', rule: 'phrase of the figure before', entity: entity ?? last.entity } : null
