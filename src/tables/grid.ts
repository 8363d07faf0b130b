import type { Cell, TableBlock } from '../document/document.ts'
import { bodyStartOf } from './body-start.ts'
import { isBlank } from './is-blank.ts'
import { isNumber } from './is-number.ts'
import { type Values, valuesOf } from './values.ts'

/** A cell in its row and column, spans of the printed table resolved. */
export interface PlacedCell {
  readonly cell: Cell
  readonly column: number
}

export interface BodyRow {
  readonly cells: readonly PlacedCell[]
  /** The words that label the row, from its own cells or, where a cell spans rows, from a row above. */
  readonly labels: readonly PlacedCell[]
  /** Number of the row in its block. */
  readonly index: number
  /** A row of one cell above it that groups the rows (按构成分). */
  readonly group: string | null
}

export interface Grid {
  readonly width: number
  /** Columns whose cells are words in most rows; the first is always one. */
  readonly labelColumns: readonly number[]
  /** Header texts of each column, from the top down; a header that spans columns is in each of them. */
  readonly headers: readonly (readonly string[])[]
  /** No column has a header. */
  readonly headless: boolean
  readonly body: readonly BodyRow[]
  /** Its cells that are wholly a number or a quantity. */
  readonly values: Values
  /** Lines of the table that name it (a first row of one cell). */
  readonly captions: readonly string[]
}

/** Tables that label their rows have a few labels; what has more is words, and is not looked through for each cell. */
const MOST_LABELS = 12

/** Works out what stands over and before each cell. */
export const gridOf = ({ rows }: TableBlock): Grid => {
  const captions: string[] = []
  let first = 0
  while (
    first < rows.length &&
    rows[first]!.filter((cell) => cell.reading.text !== '').length === 1 &&
    rows[first]![0]!.reading.text !== ''
  ) {
    captions.push(rows[first]![0]!.reading.text)
    first += 1
  }
  const values = valuesOf(rows)
  const bodyStart = bodyStartOf(rows, first, values)
  const bodyRows = rows.slice(bodyStart)
  // Not Math.max(...), whose arguments end at a hundred thousand.
  const width = bodyRows.reduce((most, row) => Math.max(most, row.length), 1)
  const labelColumns = columnsOfLabels(bodyRows, width, values)
  const headers = headersOf(rows.slice(first, bodyStart), width, labelColumns)
  const headless = headers.every((texts) => texts.length === 0)
  return {
    width,
    labelColumns,
    headers,
    headless,
    body: bodyOf(rows, bodyStart, width, labelColumns, values),
    values,
    captions,
  }
}

/** Columns whose cells are words in most rows. */
const columnsOfLabels = (rows: readonly (readonly Cell[])[], width: number, values: Values): number[] => {
  const full = rows.filter((row) => row.length === width)
  const columns: number[] = []
  for (let column = 0; column < width && columns.length < MOST_LABELS; column += 1) {
    const cells = full.map((row) => row[column]!).filter(({ reading }) => !isBlank(reading.text))
    const words = cells.filter((cell) => !values.has(cell)).length
    if (column === 0 || (cells.length > 0 && words > cells.length / 2)) columns.push(column)
  }
  return columns
}

/**
 * Spreads header rows over the columns. A row has fewer cells than columns where cells span: those over columns of
 * labels (指标, 城市) span rows, the others (6月, 1—6月) span columns, evenly, the cells of the row below.
 */
const headersOf = (rows: readonly (readonly Cell[])[], width: number, labelColumns: readonly number[]): string[][] => {
  const headers: string[][] = Array.from({ length: width }, () => [])
  let free = Array.from({ length: width }, (_, column) => column)
  rows.forEach((row, index) => {
    const texts = row.map((cell) => cell.reading.text)
    const below = rows[index + 1]?.length
    if (texts.length >= free.length || below === undefined) {
      spread(texts, free, headers)
      // A row over the whole width, with a shorter one below: the cells over labels span down to it.
      if (below !== undefined && below < free.length) {
        const spanning = columnsOver(free, labelColumns, free.length - below)
        free = free.filter((column) => !spanning.has(column))
      }
      return
    }
    const down = Math.min(texts.length, Math.max(0, free.length - below))
    const spanning = texts.length - down
    const downColumns = columnsDown(texts, free, labelColumns, down)
    const rest = free.filter((column) => !downColumns.has(column))
    const each = spanning > 0 ? rest.length / spanning : 0
    let at = 0
    let used = 0
    for (const column of free) {
      if (downColumns.has(column)) headers[column]!.push(texts[at++] ?? '')
      else if (spanning > 0 && Number.isInteger(each)) {
        headers[column]!.push(texts[at] ?? '')
        used += 1
        if (used % each === 0) at += 1
      }
    }
    free = rest
  })
  return headers
}

/** Columns whose header spans down to the body: those of labels, then those of change at the right, then the leftmost. */
const columnsDown = (
  texts: readonly string[],
  free: readonly number[],
  labelColumns: readonly number[],
  count: number,
): ReadonlySet<number> => {
  const labels = labelsAmong(free, labelColumns)
  if (labels.length === count) return new Set(labels)
  const rest = count - labels.length
  const last = texts.slice(-rest)
  if (rest > 0 && last.every((text) => /增减|增长|变动|同比|环比|涨跌|备注/.test(text)))
    return new Set([...labels, ...free.slice(-rest)])
  return new Set(free.slice(0, count))
}

/** Columns whose header is whole in the row above: those of labels, or else the leftmost. */
const columnsOver = (free: readonly number[], labelColumns: readonly number[], count: number): ReadonlySet<number> => {
  const labels = labelsAmong(free, labelColumns)
  return new Set(labels.length === count ? labels : free.slice(0, count))
}

const labelsAmong = (free: readonly number[], labelColumns: readonly number[]): number[] => {
  const all = new Set(free)
  return labelColumns.filter((column) => all.has(column))
}

const spread = (texts: readonly string[], columns: readonly number[], headers: string[][]): void => {
  const offset = Math.max(0, columns.length - texts.length)
  texts.forEach((text, i) => {
    const column = columns[texts.length < columns.length ? i + offset : i]
    if (column !== undefined) headers[column]!.push(text)
  })
}

const bodyOf = (
  rows: readonly (readonly Cell[])[],
  start: number,
  width: number,
  labelColumns: readonly number[],
  values: Values,
): BodyRow[] => {
  const body: BodyRow[] = []
  let group: string | null = null
  let last: readonly PlacedCell[] = []
  rows.slice(start).forEach((row, i) => {
    const filled = row.filter((cell) => !isBlank(cell.reading.text))
    if (filled.length === 1 && !values.has(filled[0]!) && width > 1 && (row.length === 1 || row.length === width)) {
      group = filled[0]!.reading.text
      body.push({ cells: [], labels: [], index: start + i, group })
      return
    }
    // A cell of a row above that spans down to this one leaves it short at the left.
    const offset =
      row.length < width &&
      labelColumns.includes(width - row.length) &&
      !isNumber(last[0]?.cell.reading.text ?? '') &&
      last.length > 0
        ? width - row.length
        : 0
    const cells = row.map((cell, at) => ({ cell, column: at + offset }))
    const inherited = offset > 0 ? last.filter(({ column }) => column < offset) : []
    const firstValue = cells.find(({ cell }) => values.has(cell))?.column ?? width
    const labels = [...inherited, ...cells]
      .filter(
        ({ cell, column }) =>
          !isBlank(cell.reading.text) &&
          !values.has(cell) &&
          (labelColumns.includes(column) || (column < firstValue && !/^\d+$|\d{3}/.test(cell.reading.text))),
      )
      .slice(0, MOST_LABELS)
    body.push({ cells, labels, index: start + i, group })
    last = [...inherited, ...cells]
  })
  return body
}
