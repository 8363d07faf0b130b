import type { Cell } from '../document/document.ts'
import type { BodyRow, PlacedCell } from './grid.ts'
import { isBlank } from './is-blank.ts'

interface Settled {
  readonly headers: readonly (readonly string[])[]
  readonly labelColumns: readonly number[]
  /** Pieces of numbers that stand in two rows. */
  readonly cut: ReadonlySet<Cell>
}

/** Rows as they were before a converter cut them: lines of one row put together, values under their own headers. */
export const settleRows = (body: readonly BodyRow[], settled: Settled): BodyRow[] =>
  underHeaders(joined(body, settled), settled)

const filled = ({ cells }: BodyRow): readonly PlacedCell[] => cells.filter(({ cell }) => !isBlank(cell.reading.text))

/** | | 36,139.24 | | above | 销售费用 | | 39.83% |: a row without a label is the first line of the next, where no column has values of both. */
const joined = (body: readonly BodyRow[], { labelColumns, cut }: Settled): BodyRow[] => {
  const labels = new Set(labelColumns)
  const rows: BodyRow[] = []
  for (let i = 0; i < body.length; i += 1) {
    const row = body[i]!
    const next = body[i + 1]
    const [above, below] = [filled(row), next ? filled(next) : []]
    const values = above.filter(({ column }) => !labels.has(column))
    const fits =
      next !== undefined &&
      next.index === row.index + 1 &&
      next.cells.length === row.cells.length &&
      values.length > 0 &&
      above[0]!.column > 0 &&
      below[0]?.column === 0 &&
      apart(values, below, cut)
    if (!fits) {
      rows.push(row)
      continue
    }
    const cells = [...above, ...below].sort((a, b) => a.column - b.column)
    rows.push({ ...next, cells })
    i += 1
  }
  return rows
}

const apart = (above: readonly PlacedCell[], below: readonly PlacedCell[], cut: ReadonlySet<Cell>): boolean => {
  const taken = new Map(below.map(({ cell, column }) => [column, cell]))
  return above.every(({ cell, column }) => !taken.has(column) || (cut.has(cell) && cut.has(taken.get(column)!)))
}

/**
 * | 项目 | | 2023年 | | 2022年 |: values stand in columns without a header, beside those that have one. Where no row has more
 * values than there are headers, a row with as many has them in their order.
 */
const underHeaders = (body: readonly BodyRow[], { headers, labelColumns }: Settled): BodyRow[] => {
  const labels = new Set(labelColumns)
  const headed: number[] = []
  headers.forEach((texts, column) => {
    if (!labels.has(column) && texts.some((text) => !isBlank(text))) headed.push(column)
  })
  const values = body.map((row) => filled(row).filter(({ column }) => !labels.has(column)))
  if (headed.length < 2 || values.some((row) => new Set(row.map(({ column }) => column)).size > headed.length))
    return [...body]
  const own = new Set(headed)
  return body.map((row, at) => {
    const placed = values[at]!
    if (placed.length !== headed.length || placed.every(({ column }) => own.has(column))) return row
    const columns = new Map(placed.map((one, k) => [one.cell, headed[k]!]))
    return { ...row, cells: row.cells.map((one) => ({ ...one, column: columns.get(one.cell) ?? one.column })) }
  })
}
