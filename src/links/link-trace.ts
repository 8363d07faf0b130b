import type { Figure } from '../figures/figure.ts'

export type LinkField = 'indicator' | 'subject' | 'period' | 'change' | 'basis' | 'status'

/** What a date does for the figures behind it; see `period.ts`. */
export type DateRole = 'governing' | 'base' | 'clause' | 'same' | 'once' | 'none'

/** What the links tell `extract explain`; absent in normal runs, where it costs nothing. */
export interface LinkTrace {
  /** The words that a field was taken from, where the record does not show them, and how. */
  readonly took: (figure: Figure, field: LinkField, words: string, how: string) => void
  /** What else the field could have been, and why it is not that. */
  readonly left: (figure: Figure, field: LinkField, words: string, why: string) => void
  readonly date: (figure: Figure, role: DateRole) => void
}
