import type { Column } from './column.ts'
import type { Grid, PlacedCell } from './grid.ts'
import { isBlank } from './is-blank.ts'

/** Tells whether a word labels its row: in the first column, or in a column of words that name the rows. */
export const labelTest = (
  grid: Grid,
  naming: ReadonlySet<number>,
): ((placed: PlacedCell, column: Column | undefined) => boolean) => {
  let words: ReadonlySet<number> | undefined
  return (placed, column) => {
    if (placed.column === 0 || /^(?:计量)?单位$/.test(column?.stub ?? '')) return true
    words ??= columnsOfWords(grid)
    return words.has(placed.column) && (naming.has(placed.column) || !grid.labelColumns.includes(placed.column))
  }
}

/** Columns that hold words more often than values. */
const columnsOfWords = ({ body, values }: Grid): ReadonlySet<number> => {
  const more = new Map<number, number>()
  for (const { cells } of body)
    for (const { cell, column } of cells) {
      if (!isBlank(cell.reading.text)) more.set(column, (more.get(column) ?? 0) + (values.has(cell) ? -1 : 1))
    }
  return new Set([...more].filter(([, words]) => words > 0).map(([column]) => column))
}
