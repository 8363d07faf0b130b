import type { TableBlock } from '../document/document.ts'
import { resolve } from '../figures/calendar/resolve.ts'
import type { Found } from '../figures/found.ts'
import { type CalendarState, resolveCalendar } from '../figures/resolve-calendar.ts'
import { type Caption, captionOf } from './caption.ts'
import { numberCell, textCell } from './cell.ts'
import { setCellChanges } from './cell-changes.ts'
import type { CellTrace } from './cell-trace.ts'
import { type Column, columnOf, listMarks, withCalendars } from './column.ts'
import { type Grid, gridOf, type PlacedCell } from './grid.ts'
import { inferUnits } from './infer-units.ts'
import { isBlank } from './is-blank.ts'
import { labelTest } from './is-label.ts'
import { isNumber } from './is-number.ts'
import { linkCell } from './link-cell.ts'
import { nameChanges } from './name-changes.ts'
import { namingColumns } from './naming-columns.ts'
import { cellRelations } from './relate-cells.ts'
import { rowOf } from './row.ts'
import { spellingOf } from './spelling.ts'
import { withAmounts } from './with-amounts.ts'

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
    own.headless && before !== null && table.paragraph - before.paragraph <= 2
      ? headersFor(own.width, before.grid)
      : null
  const grid: Grid = continued && before ? { ...own, headers: continued, headless: before.grid.headless } : own
  // The years of a table go on below, under the same words in the first column.
  const below =
    before !== null &&
    table.captions.length === 0 &&
    table.paragraph - before.paragraph === 1 &&
    own.headers[0]?.[0] === before.grid.headers[0]?.[0]
  const captions = before && (continued || below) ? before.captions : [...table.captions, ...grid.captions]
  const caption = before && (continued || below) ? before.caption : captionOf(captions)
  const headed = withCalendars(
    grid.headers.map((texts) => columnOf(texts)),
    grid.labelColumns,
  )
  const columns = withAmounts(nameChanges(headed, grid.labelColumns), grid)
  const stubs = grid.labelColumns.map((column) => columns[column]?.stub ?? '').filter((stub) => stub !== '')
  const twice = new Set(stubs).size < stubs.length
  const inferUnit = inferUnits(grid, columns)
  const latest = latestTime(columns, grid, state)
  const spell = spellingOf(source, table)
  const relate = cellRelations()
  const naming = namingColumns(grid, columns)
  const isLabel = labelTest(grid, naming)
  const found: Found[] = []
  for (const row of grid.body) {
    // One for all cells of the row, but where the table stands twice side by side.
    const single = twice ? null : rowOf(row, columns, naming, grid.width)
    for (const placed of row.cells) {
      const column = columns[placed.column]
      const context = single ?? rowOf(row, columns, naming, placed.column)
      const { text } = placed.cell.reading
      if (isBlank(text) || isListMark(placed, column, grid) || grid.cut.has(placed.cell)) continue
      const value = grid.values.get(placed.cell)
      const inferred = inferUnit(row, placed.column)
      // 2080 is a year in a column of labels, and a number in a column of numbers.
      const numeric = isNumber(text) || (/^\d{4}$/.test(text) && !grid.labelColumns.includes(placed.column))
      const figures = numeric
        ? [numberCell(placed, column, context, caption, inferred)]
        : !value && row.labels.some(({ column: label }) => label === placed.column) && isLabel(placed, column)
          ? []
          : textCell(placed, inferred)
      const kept = figures.filter((figure) => figure.kind !== null && !figure.silent)
      if (kept.length === 0) continue
      const main = numeric || value ? kept[0] : undefined
      // A date in a remark governs nothing outside it.
      if (main === undefined) resolveCalendar(kept, text, { ...state, context: { ...state.context } })
      setCellChanges(kept, main, text, { column, row: context, caption })
      let from = 0
      for (const figure of kept) {
        const before = text.slice(from, figure.start)
        from = figure.end
        if (!figure.kind!.calendar)
          linkCell(figure, figure === main, {
            at: placed.column,
            before,
            column,
            latest,
            row: context,
            caption,
            state,
            grid,
            spell,
          })
        trace?.(figure, {
          headers: grid.headers[placed.column] ?? [],
          column,
          row: context,
          captions,
          caption,
          inferred,
          placed,
        })
        relate(figure, placed, column, row)
      }
      found.push({ block: table, reading: placed.cell.reading, figures: kept, row: row.index })
    }
  }
  return { found, context: { grid, caption, captions, paragraph: table.paragraph } }
}

/** The headers for as many columns: those of the table before, or of its columns that have one (项目 | | 2023年 | | 2022年). */
const headersFor = (width: number, { headers, labelColumns }: Grid): Grid['headers'] | null => {
  if (headers.length === width) return headers
  const headed = headers.filter((texts, at) => labelColumns.includes(at) || texts.some((text) => !isBlank(text)))
  return headed.length === width ? headed : null
}

/** 2023年 | 2024年 | 增减: the time that the changes of a table are of. */
const latestTime = (
  columns: readonly Column[],
  { labelColumns }: Grid,
  { now, context }: CalendarState,
): string | null => {
  const levels = columns.filter(({ change, share }, at) => !change && !share && !labelColumns.includes(at))
  // 本期 | 上年同期: the report's own time is later.
  if (levels.some(({ calendar }) => calendar === null)) return null
  const times = levels.flatMap(({ calendar }) => (calendar ? (resolve(calendar, now, context) ?? []) : []))
  return times.reduce<string | null>((last, time) => (last === null || yearOf(time) > yearOf(last) ? time : last), null)
}

const yearOf = (time: string): string => time.slice(-10).match(/\d{4}/)?.[0] ?? ''

/** 序号 | 项目: a column of running numbers; a rank behind what is ranked (城市 | 产值 | 排名) is none. */
const isListMark = (placed: PlacedCell, column: Column | undefined, { labelColumns }: Grid): boolean =>
  column !== undefined &&
  listMarks.test(column.stub) &&
  (placed.column === 0 || labelColumns.includes(placed.column) || labelColumns.includes(placed.column + 1))

/** What the next table may go on with. */
export interface TableContext {
  readonly grid: Grid
  readonly caption: Caption
  readonly captions: readonly string[]
  readonly paragraph: number
}
