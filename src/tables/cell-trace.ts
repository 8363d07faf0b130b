import type { Figure } from '../figures/figure.ts'
import type { Caption } from './caption.ts'
import type { Column } from './column.ts'
import type { PlacedCell } from './grid.ts'
import type { InferredUnit } from './infer-units.ts'
import type { RowContext } from './row.ts'

/** What stands over and before a cell. */
export interface CellSurroundings {
  /** Header texts of its column, from the top down. */
  readonly headers: readonly string[]
  readonly column: Column | undefined
  readonly row: RowContext
  /** Lines over the table that name it or its unit. */
  readonly captions: readonly string[]
  readonly caption: Caption
  /** What other cells of the column state of their unit. */
  readonly inferred: InferredUnit | null
  readonly placed: PlacedCell
}

/** What `extract explain` is told of the figures of a cell. */
export type CellTrace = (figure: Figure, surroundings: CellSurroundings) => void
