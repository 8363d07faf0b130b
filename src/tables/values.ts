import type { Cell } from '../document/document.ts'
import type { Figure } from '../figures/figure.ts'
import { isNumber } from './is-number.ts'
import { quantityOfCell } from './quantity-of-cell.ts'

/** The cells that are wholly a number (`null`) or a quantity with its own unit (the figure). */
export type Values = ReadonlyMap<Cell, Figure | null>

/**
 * Works out which cells are values. In the first column a quantity (65岁以上, 1—3年, 5000元以下) labels its row where any
 * stands beside it; where none does (各10万 | 捐款人), it is what the row tells.
 */
export const valuesOf = (rows: readonly (readonly Cell[])[]): Values => {
  const values = new Map<Cell, Figure | null>()
  const first = new Map<Cell, Figure>()
  for (const row of rows)
    row.forEach((cell, column) => {
      const { text } = cell.reading
      if (isNumber(text)) values.set(cell, null)
      else {
        const quantity = quantityOfCell(text)
        if (quantity) (column === 0 ? first : values).set(cell, quantity)
      }
    })
  if (values.size === 0) for (const [cell, quantity] of first) values.set(cell, quantity)
  return values
}
