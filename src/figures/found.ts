import type { Block } from '../document/document.ts'
import type { Reading } from '../document/reading.ts'
import type { Figure } from './figure.ts'

/** A reading of a block and the figures in it, in order: a paragraph, a heading, or one cell of a table. */
export interface Found {
  readonly block: Block
  readonly reading: Reading
  readonly figures: Figure[]
  /** Row of the table, for a cell. */
  readonly row: number | null
}
