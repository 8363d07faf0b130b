import { pattern } from '../../document/pattern.ts'
import type { Line } from './line.ts'
import type { CellSpan } from './row-cells.ts'
import type { RowOfCells } from './tables.ts'
import { cellsOfRun, type VerticalCell } from './vertical-cells.ts'
import { type VerticalHeader, verticalHeader } from './vertical-header.ts'
import { verticalPairs } from './vertical-pairs.ts'

/** Cells are short and hold no sentence. */
const isCell = (text: string, line: Line): boolean =>
  line.to - line.from <= 30 && !/[。；！？]/.test(text.slice(line.from, line.to))

const FEWEST_LINES = 4
const FEWEST_ROWS = 3
/** Rows below a header of as many cells as they have. */
const FEWEST_HEADED = 2
/** No more lines than this are looked through at once: what a run costs stays linear, whatever is in it. */
const LONGEST_RUN = 2000
/** Cells before the first value that may be its header. */
const LONGEST_HEADER = 20
/** Words between the values of two rows: a remark, groups, labels. */
const MOST_LABELS = 5

export interface VerticalTables {
  /** Number of the first line that was not looked at. */
  readonly end: number
  readonly table?: {
    readonly at: number
    readonly rows: RowOfCells[]
    readonly next: number
    /** The line behind those that head the table, where it can't be told which of them is over which column. */
    readonly unread: number
  }
}

/**
 * Looks through the run of short lines at `at` for a table whose cells stand one to a line, as converters of PDF leave
 * it: after the header, labels and then the same count of numbers, time and again.
 */
export const findVerticalTable = (text: string, lines: readonly Line[], at: number): VerticalTables => {
  const run: number[] = []
  let i = at
  for (; i < lines.length && run.length < LONGEST_RUN; i += 1) {
    const line = lines[i]!
    if (line.from === line.to) continue
    if (!isCell(text, line)) break
    run.push(i)
  }
  const end = Math.max(i, at + 1)
  if (run.length < FEWEST_LINES) return { end }
  const cells = cellsOfRun(text, lines, run)
  const shape = shapeOf(cells)
  const pairs = verticalPairs(shape ? cells.slice(0, shape.first) : cells)
  if (pairs) return { end: pairs.next, table: pairs }
  if (!shape) return { end }
  const { first, width, labels } = shape
  const start = headAt(cells, first)
  const header = verticalHeader(cells.slice(start, first), labels, width)
  // Without a header more words than two before the values tell no label from a remark of the row above.
  if (!header && labels > 2) return { end }
  const stubs = header?.stubs ?? labels
  const from = header ? start + header.to : first - labels
  const body = bodyOf(cells, from, { stubs, width, spanned: stubs > labels, remarks: header?.remarks ?? false })
  if (body.count < (header ? FEWEST_HEADED : FEWEST_ROWS)) return { end }
  const head = header ? start + header.from : Math.max(start, from - width - labels)
  const rows = header ? [...header.rows.map(headerRow), ...body.rows] : body.rows
  return {
    end,
    table: {
      at: cells[head]!.at,
      rows,
      next: cells[body.next - 1]!.next,
      unread: header ? cells[head]!.at : cells[from]!.at,
    },
  }
}

const headerRow = (row: VerticalHeader['rows'][number]): RowOfCells => {
  const line = row.find((cell) => cell !== null)!.line
  return { line, cells: row.map((cell) => cell ?? { from: line.from, to: line.from }) }
}

interface Shape {
  /** The first value of the first row. */
  readonly first: number
  /** Values of a row. */
  readonly width: number
  /** Words before the values of a row, in most. */
  readonly labels: number
}

/** Where two rows of as many values follow each other, and how they look. */
const shapeOf = (cells: readonly VerticalCell[]): Shape | undefined => {
  for (let i = 1; i < cells.length; i += 1) {
    if (cells[i]!.kind !== 'number' || cells[i - 1]!.kind === 'number') continue
    const end = runOf(cells, i)
    const next = valueAfter(cells, end)
    const width = end - i
    if (width >= 2 && next - end <= MOST_LABELS && runOf(cells, next) - next === width)
      return { first: i, width, labels: labelsOf(cells, end, width) }
    i = end - 1
  }
  return undefined
}

/** The fewest words between rows of `width` values, of the rows from `at` on: what groups them stands only before some. */
const labelsOf = (cells: readonly VerticalCell[], at: number, width: number): number => {
  let fewest = MOST_LABELS
  let row = at
  for (let rows = 0; rows < 3 && row < cells.length; rows += 1) {
    const next = valueAfter(cells, row)
    const end = runOf(cells, next)
    if (end - next !== width || next - row > MOST_LABELS) break
    fewest = Math.min(fewest, next - row)
    row = end
  }
  return fewest
}

const valueAfter = (cells: readonly VerticalCell[], at: number): number => {
  let next = at
  while (next < cells.length && cells[next]!.kind !== 'number') next += 1
  return next
}

/** Where the values that begin at `at` end. */
const runOf = (cells: readonly VerticalCell[], at: number): number => {
  let end = at
  while (end < cells.length && cells[end]!.kind !== 'word') end += 1
  return end
}

/** 单位：元, （2）成本, □适用: what stands above a table. */
const above = pattern`
  ^[（(]?(?:(?:[金计][额量])?单位|币种)[:：]|^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[□√☑]|[:：]$
  |^(?:附?表|图)\s?[\d一二三四五六七八九十]|(?:数据|情况表?|一览表|统计表|明细表|主要指标|报告|公报)$
`

const isAbove = (cell: VerticalCell): boolean => above.test(cell.text)

const headAt = (cells: readonly VerticalCell[], first: number): number => {
  let at = first
  while (at > 0 && first - at < LONGEST_HEADER && cells[at - 1]!.kind !== 'number' && !isAbove(cells[at - 1]!)) at -= 1
  return at
}

interface Columns {
  readonly stubs: number
  readonly width: number
  /** The first label stands once for some rows. */
  readonly spanned: boolean
  readonly remarks: boolean
}

/** The rows from `at` on, to the first that has more or fewer values: which of them are missing is not told. */
const bodyOf = (
  cells: readonly VerticalCell[],
  at: number,
  { stubs, width, spanned, remarks }: Columns,
): { rows: RowOfCells[]; count: number; next: number } => {
  const rows: RowOfCells[] = []
  let count = 0
  let row = at
  while (row < cells.length) {
    const values = valueAfter(cells, row)
    if (values === row || values >= cells.length || values - row > MOST_LABELS + 1) break
    const end = runOf(cells, values)
    // 合计 | -- | 640.5: a dash before the values stands for a label, or for the first of them.
    let from = values
    while (from > row + 1 && cells[from - 1]!.kind === 'dash' && end - from < width) from -= 1
    if (end - from !== width) break
    const label = Math.max(row, from - stubs)
    if (cells.slice(row, label).some(isAbove)) break
    // Before the first row a group would be taken for more of the header.
    if (count > 0)
      for (let group = row; group < label; group += 1) rows.push({ line: cells[group]!.line, cells: [cells[group]!] })
    const blank = { from: cells[from - 1]!.to, to: cells[from - 1]!.to }
    const own: CellSpan[] = [
      ...cells.slice(label, from),
      ...Array.from({ length: spanned ? 0 : stubs - (from - label) }, () => blank),
      ...cells.slice(from, end),
    ]
    row = end
    const next = valueAfter(cells, row)
    // The words behind the values, where more stand before the next row than label it.
    const told = remarks && next < cells.length && next - row > stubs && !isAbove(cells[row]!)
    if (remarks) own.push(told ? cells[row]! : { from: cells[end - 1]!.to, to: cells[end - 1]!.to })
    rows.push({ line: cells[label]!.line, cells: own })
    row += told ? 1 : 0
    count += 1
  }
  return { rows, count, next: row }
}
