import type { Masthead } from '../document/document.ts'
import type { Positions } from '../document/positions.ts'
import type { Figure } from '../figures/figure.ts'
import type { Found } from '../figures/found.ts'
import type { FigureRecord } from '../record/record.ts'
import type { Collected } from './collect.ts'

/** A figure that is to be explained, its record, and what is known of its making. */
export interface SubjectMatter {
  readonly figure: Figure
  readonly record: FigureRecord
  readonly found: Found
  /** The figures of its paragraph or table. */
  readonly block: readonly Figure[]
  readonly collected: Collected
  readonly masthead: Masthead
  readonly positions: Positions
  /** Another figure, as a reader finds it: its words, and its place where that is on another line. */
  readonly nameOf: (figure: Figure) => string
}
