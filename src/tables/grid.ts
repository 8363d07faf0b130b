import type { Cell, TableBlock } from '../document/document.ts'
import { measureNounAt } from '../links/lexicon/measure-nouns.ts'
import { bodyStartOf } from './body-start.ts'
import { cutNumbers } from './cut-numbers.ts'
import { headersOf } from './headers-of.ts'
import { isBlank } from './is-blank.ts'
import { isNumber } from './is-number.ts'
import { settleRows } from './settle-rows.ts'
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
  /** Cells with a piece of a number that stands in two rows. */
  readonly cut: ReadonlySet<Cell>
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
  const cut = cutNumbers(bodyRows)
  return {
    width,
    labelColumns,
    headers,
    headless,
    body: settleRows(bodyOf(rows, bodyStart, width, labelColumns, values), { headers, labelColumns, cut }),
    values,
    cut,
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

/** 归属于云岭股份股东的扣 | 1.2 | over | 除非经常性损益的净利润 | |: the rest of the label above. */
const goesOn = ({ cells, labels }: BodyRow, { reading: { text } }: Cell): boolean => {
  const label = labels.length === 1 && cells.length > 1 ? labels[0]!.cell.reading.text : ''
  if (label.length >= 4 && /^(?:净额|总额|余额|比[例重])$/.test(text)) return true
  return (
    label.length >= 8 &&
    text.length <= label.length + 2 &&
    !/[（(%：:]|^[分按其一二三四五六七八九十\d]|^(?:资产|负债|权益|收入|支出|成本|费用)$/.test(text) &&
    !/(?:[合总小]计|[业品类区县市]|[）)])$/.test(label) &&
    measureNounAt(label, 0, label.length) === undefined &&
    measureNounAt(label + text, 0, label.length + text.length) !== undefined
  )
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
    if (filled.length === 1 && !values.has(filled[0]!) && width > 1 && (row.length === 1 || row.length >= width - 1)) {
      const above = body.at(-1)
      if (above && goesOn(above, filled[0]!)) {
        body[body.length - 1] = { ...above, labels: [...above.labels, { cell: filled[0]!, column: 0 }] }
        return
      }
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
