import type { FigureKind, Match } from './kind.ts'
import type { Numeral } from './numerals/numeral.ts'

/** The order of a numeral with a unit: behind every rule. */
export const LAST = 0xffff

/** What a rule, or a numeral with a unit, makes of the text at one place. */
export interface Candidate {
  readonly match: Match
  readonly kind: FigureKind
  readonly rule: string
  readonly numeral: Numeral | null
  readonly order: number
}
