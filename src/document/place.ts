import type { Positions } from './positions.ts'

/** A stretch of the document, with offsets, line and column in code points, as in the records. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
}

/** Where a stretch in UTF-16 offsets stands. */
export const placeAt = (positions: Positions, start: number, end: number): Place => ({
  start: positions.codePoint(start),
  end: positions.codePoint(end),
  line: positions.line(start),
  column: positions.column(start),
})
