import type { Cell } from '../document/document.ts'

/** 150,000, and 358,283,4: a group of digits is missing. */
const open = /^-?\d{1,3}(?:,\d{3})*,\d{0,2}$/
/** 45,000,000.0 and 62,189,391.: digits behind the point are missing, where the row goes on below. */
const openPoint = /^-?\d{1,3}(?:,\d{3})+\.\d?$/
const groups = /^-?\d{1,3}(?:,\d{3})+$/
const rest = /^[\d,]*(?:\.\d*)?$/
const whole = /^-?\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?$/
const wholePoint = /^-?\d{1,3}(?:,\d{3})+\.\d{2}$/

/**
 * Cells that hold a piece of a number that was wrapped in its cell and whose lines became rows (150,000, above 000.00). A
 * piece says nothing by itself: none is a figure.
 */
export const cutNumbers = (rows: readonly (readonly Cell[])[]): ReadonlySet<Cell> => {
  const cut = new Set<Cell>()
  for (let i = 0; i + 1 < rows.length; i += 1) {
    const [row, next] = [rows[i]!, rows[i + 1]!]
    if (row.length !== next.length) continue
    const half = (textOf(row[0]) === '') !== (textOf(next[0]) === '')
    row.forEach((cell, column) => {
      if (column > 0 && isCut(textOf(cell), textOf(next[column]), half)) cut.add(cell).add(next[column]!)
    })
  }
  return cut
}

const textOf = (cell: Cell | undefined): string => cell?.reading.text ?? ''

const isCut = (head: string, tail: string, half: boolean): boolean => {
  if (head.length > 24 || tail.length > 24 || !/^[-\d]/.test(head) || !/\d/.test(tail) || !rest.test(tail)) return false
  if (open.test(head) || (tail.startsWith('.') && groups.test(head))) return whole.test(head + tail)
  return half && openPoint.test(head) && wholePoint.test(head + tail)
}
