import type { Figure, Known } from '../../figures/figure.ts'
import type { PlaceRegistry } from '../../places/find-places.ts'
import type { Span } from '../../span.ts'
import type { Entity } from '../entities.ts'
import type { Clause } from '../passage.ts'
import { type Bonds, startBonds } from '../relations.ts'

/** What the words around a figure say of it. */
export interface Phrase {
  /** Stretches of the reading that make up the indicator, in order. */
  readonly parts: readonly Span[]
  readonly known: Known
  readonly rule: string
  /** An entity at the head of the phrase: whom it is about. */
  readonly entity: Entity | null
  /** The figure that the phrase was found for, where this one goes on with it. */
  readonly of?: Figure
  /** Says that the figure is a share. */
  readonly share?: boolean
}

export interface IndicatorState {
  /** The phrase of the last figure of the sentence: what 同比增长5% goes on with. */
  last: Phrase | null
  /** Of the last level (no change, no share). */
  level: Phrase | null
  /** Of the whole whose parts a 其中 lists. */
  whole: Phrase | null
  /** Of the members of the last list of figures: 下降1.9个和1.6个百分点 goes on with each. */
  group: readonly (Phrase | null)[]
  /** The figure that a 其中 of this sentence divides. */
  divided: Figure | null
  readonly bonds: Bonds
}

export const startIndicators = (): IndicatorState => ({
  last: null,
  level: null,
  whole: null,
  group: [],
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
}

export const inherit = (last: Phrase | null, entity: Entity | null): Phrase | null =>
  last ? { ...last, known: 'sentence', rule: 'phrase of the figure before', entity: entity ?? last.entity } : null
