import type { Span } from '../../../span.ts'
import type { Entity } from '../../entities/entity.ts'
import type { Around, Phrase } from '../phrase.ts'

/** A length of time and what stands before it. */
export interface Asked {
  readonly around: Around
  readonly head: Span
  /** The head without the entity that it begins with. */
  readonly span: Span
  readonly entity: Entity | null
  /** The text of `span`. */
  readonly own: string
}

/** Undefined where the figure is not what the rule is for. */
export type DurationRule = (asked: Asked) => Phrase | null | undefined

export const durationOf = (rule: string, parts: readonly Span[], entity: Entity | null): Phrase => ({
  parts,
  known: 'stated',
  sure: 'low',
  rule,
  entity,
})

/** What is a length of time itself: 优良天数305天、比上年增加6天. */
export const daysCounted = /(?:天数|日数|时间|时长|工期|周期|期限|年限|寿命)$/
