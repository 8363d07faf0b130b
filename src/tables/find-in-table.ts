import type { TableBlock } from '../document/document.ts'
import type { Found } from '../figures/found.ts'
import type { CalendarState } from '../figures/resolve-calendar.ts'
import { type Caption, captionOf } from './caption.ts'
import { inferUnits, numberCell, textCell } from './cell.ts'
import type { CellTrace } from './cell-trace.ts'
import { columnOf, listMarks, withCalendars } from './column.ts'
import { type Grid, gridOf, isBlank, isNumber } from './grid.ts'
import { linkCell } from './link-cell.ts'
import { nameChanges } from './name-changes.ts'
import { cellRelations } from './relate-cells.ts'
import { labelTest, rowOf } from './row.ts'
import { spellingOf } from './spelling.ts'

/** Finds the figures of a table's body; headers, labels and captions give them their kind, unit and links. */
export const findInTable = (
  source: string,
  table: TableBlock,
  state: CalendarState,
  before: TableContext | null = null,
  trace?: CellTrace,
): { found: Found[]; context: TableContext } => {
  const own = gridOf(table)
  // A table that a page break cut in two: the second part goes on under the header of the first.
  const continued =
    own.headless && before !== null && before.grid.width === own.width && table.paragraph - before.paragraph <= 2
  const grid: Grid = continued ? { ...own, headers: before.grid.headers, headless: before.grid.headless } : own
  const captions = continued ? before.captions : [...table.captions, ...grid.captions]
  const caption = continued ? before.caption : captionOf(captions)
  const columns = nameChanges(
    withCalendars(
      grid.headers.map((texts) => columnOf(texts)),
      grid.labelColumns,
    ),
    grid.labelColumns,
  )
  const stubs = grid.labelColumns.map((column) => columns[column]?.stub ?? '').filter((stub) => stub !== '')
  const twice = new Set(stubs).size < stubs.length
  const inferred = inferUnits(grid)
  const spell = spellingOf(source, table)
  const relate = cellRelations()
  const isLabel = labelTest(grid)
  const found: Found[] = []
  for (const row of grid.body) {
    // One for all cells of the row, but where the table stands twice side by side.
    const single = twice ? null : rowOf(row, columns, grid.width)
    for (const placed of row.cells) {
      const column = columns[placed.column]
      const context = single ?? rowOf(row, columns, placed.column)
      if (isBlank(placed.cell.reading.text) || (column && listMarks.test(column.stub))) continue
      // 2080 is a year in a column of labels, and a number in a column of numbers.
      const numeric =
        isNumber(placed.cell.reading.text) ||
        (/^\d{4}$/.test(placed.cell.reading.text) && !grid.labelColumns.includes(placed.column))
      const figures = numeric
        ? [numberCell(placed, column, context, caption, inferred.get(placed.column) ?? null)]
        : row.labels.some(({ column: label }) => label === placed.column) && isLabel(placed, column)
          ? []
          : textCell(placed, inferred.get(placed.column) ?? null)
      const kept = figures.filter((figure) => figure.kind !== null && !figure.silent)
      if (kept.length === 0) continue
      for (const figure of kept) {
        linkCell(figure, column, columns, context, caption, state, grid, spell)
        trace?.(figure, {
          headers: grid.headers[placed.column] ?? [],
          column,
          row: context,
          captions,
          caption,
          inferred: inferred.get(placed.column) ?? null,
          placed,
        })
        relate(figure, placed, column, row)
      }
      found.push({ block: table, reading: placed.cell.reading, figures: kept, row: row.index })
    }
  }
  return { found, context: { grid, caption, captions, paragraph: table.paragraph } }
}

/** What the next table may go on with. */
export interface TableContext {
  readonly grid: Grid
  readonly caption: Caption
  readonly captions: readonly string[]
  readonly paragraph: number
}
