import type { Line } from './line.ts'
import { type CellSpan, isNumeric, type RowOfCells } from './tables.ts'

/** Cells are short and hold no sentence. */
const isCell = (text: string, line: Line): boolean =>
  line.to - line.from <= 30 && !/[。；！？]/.test(text.slice(line.from, line.to))

const FEWEST_LINES = 12
const FEWEST_ROWS = 3
/** No more lines than this are looked through at once: what a run costs stays linear, whatever is in it. */
const LONGEST_RUN = 2000
/** Lines before the first row that may be its header. */
const LONGEST_HEADER = 20

export interface VerticalTables {
  /** Number of the first line that was not looked at. */
  readonly end: number
  readonly table?: { readonly at: number; readonly rows: RowOfCells[]; readonly next: number }
}

/**
 * Looks through the run of short lines at `at` for a table whose cells stand one to a line, as converters of PDF leave
 * it: after the header, a label and then the same count of numbers, time and again.
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
  const cells = run.map((index) => lines[index]!)
  const kinds = cells.map((line) => isNumeric(text, line))
  const start = firstRow(kinds)
  if (!start) return { end }
  const { first, width } = start
  const headerAt = Math.max(0, first - LONGEST_HEADER)
  const header = headerRows(text, cells.slice(headerAt, first), width)
  const rows: RowOfCells[] = [...header.rows]
  let row = first
  let count = 0
  while (row < cells.length) {
    let label = row
    while (label < cells.length && !kinds[label]) label += 1
    // Labels before the one that the numbers follow group the rows.
    if (label === row || label >= cells.length || label - row > 3) break
    let numbers = label
    while (numbers < cells.length && kinds[numbers] && numbers - label < width) numbers += 1
    for (let group = row; group < label - 1; group += 1)
      rows.push({ line: cells[group]!, cells: [span(cells[group]!)] })
    rows.push({ line: cells[label - 1]!, cells: cells.slice(label - 1, numbers).map(span) })
    count += numbers - label === width ? 1 : 0
    row = numbers
  }
  if (count < FEWEST_ROWS) return { end }
  return { end, table: { at: run[first - header.lines]!, rows, next: run[row - 1]! + 1 } }
}

const span = (line: Line): CellSpan => ({ from: line.from, to: line.to })

/** Where the rows begin: a label with two numbers or more, then another with as many. */
const firstRow = (kinds: readonly boolean[]): { first: number; width: number } | undefined => {
  for (let i = 0; i + 1 < kinds.length; i += 1) {
    if (kinds[i] || !kinds[i + 1]) continue
    const end = runOf(kinds, i + 1)
    let next = end
    while (next < kinds.length && !kinds[next] && next - end < 3) next += 1
    const width = end - i - 1
    if (width >= 2 && runOf(kinds, next) - next === width) return { first: i, width }
    i = end - 1
  }
  return undefined
}

/** Where the numbers that begin at `at` end. */
const runOf = (kinds: readonly boolean[], at: number): number => {
  let end = at
  while (end < kinds.length && kinds[end]) end += 1
  return end
}

/** Header lines as rows: the lower row is what repeats at their end (金额 占比 金额 占比), the upper what is left. */
const headerRows = (text: string, header: readonly Line[], width: number): { rows: RowOfCells[]; lines: number } => {
  const words = header.map((line) => text.slice(line.from, line.to))
  for (let block = 1; block * 2 <= words.length; block += 1) {
    let repeats = 1
    while (
      (repeats + 1) * block <= words.length &&
      sameBlock(words, words.length - (repeats + 1) * block, words.length - repeats * block, block)
    )
      repeats += 1
    const lower = repeats * block
    if (repeats < 2 || lower > width) continue
    // The cells of the upper row span the blocks below, and what is left of the width spans down.
    const upper = Math.min(header.length - lower, repeats + width - lower)
    return {
      rows: [toRow(header.slice(-lower - upper, -lower), true), toRow(header.slice(-lower), false)],
      lines: lower + upper,
    }
  }
  const lines = Math.min(header.length, width)
  return lines === 0 ? { rows: [], lines } : { rows: [toRow(header.slice(-lines), true)], lines }
}

const sameBlock = (words: readonly string[], a: number, b: number, length: number): boolean => {
  for (let i = 0; i < length; i += 1) if (words[a + i] !== words[b + i]) return false
  return true
}

const toRow = (cells: readonly Line[], stub: boolean): RowOfCells => {
  const line = cells[0]!
  const first: CellSpan[] = stub ? [{ from: line.from, to: line.from }] : []
  return { line, cells: [...first, ...cells.map(span)] }
}
