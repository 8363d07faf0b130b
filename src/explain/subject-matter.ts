import type { Masthead } from '../document/document.ts'
import type { Figure } from '../figures/figure.ts'
import type { Found } from '../figures/found.ts'
import type { FigureRecord } from '../record/record.ts'
import type { Collected, Step } from './collect.ts'

/** A figure that is to be explained, its record, and what is known of its making. */
export interface SubjectMatter {
  readonly figure: Figure
  readonly record: FigureRecord
  readonly found: Found
  /** The dates of its reading that have a value, in order. */
  readonly dates: readonly Figure[]
  /** The steps of the finder and the refiners that it was made in. */
  readonly steps: readonly Step[]
  /** The figures that it belongs together with, itself among them. */
  readonly group: readonly Figure[]
  readonly collected: Collected
  readonly masthead: Masthead
  /** Another figure, as a reader finds it: its words, and its place where that is on another line. */
  readonly nameOf: (figure: Figure) => string
}
