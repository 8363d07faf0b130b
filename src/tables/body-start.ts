import type { Cell } from '../document/document.ts'
import type { Figure } from '../figures/figure.ts'
import { figuresOfCell } from './figures-of-cell.ts'
import type { Values } from './values.ts'

/** Headers of printed tables have up to five rows. */
const MOST_HEADERS = 8
/** Rows below the first that tell whether it heads them. */
const ROWS_BELOW = 3

/** The first row of the body: the first with a value, unless its quantities (65岁以上, 90平方米以下) head other ones. */
export const bodyStartOf = (rows: readonly (readonly Cell[])[], first: number, values: Values): number => {
  const next = (at: number): number => {
    let row = at
    while (row < rows.length && !rows[row]!.some((cell) => values.has(cell)) && !tells(rows, row, first)) row += 1
    return row
  }
  const start = next(first)
  // Without figures no header can be told from the rows.
  if (start === rows.length) return first
  // Rows of words before the first figure are rows, not so long a header.
  if (start - first > MOST_HEADERS) return first + 1
  const behind = heads(rows, start, first, values) ? next(start + 1) : start
  const body = behind === rows.length ? start : behind
  // | 项目 | 2023年 | above | 盈利能力（%） | |: with a word over the labels, one below it groups the rows.
  let row = body
  while (row - 1 > first && rows[first]![0]!.reading.text !== '' && isGroup(rows[row - 1]!)) row -= 1
  return row
}

const isGroup = (row: readonly Cell[]): boolean =>
  row.every(({ reading }, column) => (reading.text === '') === column > 0)

/** 每亩补助120元: figures in the words of a row as wide as the first; headers have them in brackets. */
const tells = (rows: readonly (readonly Cell[])[], at: number, first: number): boolean =>
  at > first &&
  rows[at]!.length === rows[first]!.length &&
  rows[at]!.slice(1).some(({ reading }) => /\d/.test(reading.text) && figures(withoutNotes(reading.text)).length > 0)

const withoutNotes = (text: string): string => text.slice(0, LOOKED_AT).replace(/[（(][^（）()]*[）)]/g, '')

/** A header is not longer, and of a cell no more is looked at. */
const LOOKED_AT = 100

const figures = (text: string): Figure[] =>
  figuresOfCell(text).filter(({ kind, silent }) => kind !== null && !kind.calendar && !silent)

const heads = (rows: readonly (readonly Cell[])[], at: number, first: number, values: Values): boolean => {
  const row = rows[at]!
  const quantities = row.filter((cell) => values.has(cell))
  if (quantities.length === 0 || quantities.some((cell) => unitOf(cell, values) === BARE)) return false
  if (at > first && row[0]!.reading.text !== '') return false
  // More of the header stands below.
  const below = rows[at + 1]
  if (below && !below.some((cell) => values.has(cell)) && below.filter(({ reading }) => reading.text !== '').length > 1)
    return true
  return headUnits(row, rows.slice(at + 1, at + 1 + ROWS_BELOW), values)
}

/** Are the values under each quantity of a row of other units: of one, or its quantities limits (90平方米以下, 90—144平方米)? */
const headUnits = (row: readonly Cell[], rows: readonly (readonly Cell[])[], values: Values): boolean => {
  const below = rows.filter((one) => one.length === row.length)
  const limits = row.some((cell) => isLimit(values.get(cell) ?? null))
  return row.every((cell, column) => {
    if (!values.has(cell)) return true
    const under = below.filter((one) => values.has(one[column]!)).map((one) => unitOf(one[column]!, values))
    const units = new Set(under)
    return (limits ? units.size > 0 : units.size === 1) && !units.has(unitOf(cell, values))
  })
}

const isLimit = (figure: Figure | null): boolean => figure !== null && (figure.min !== null || figure.modifier !== null)

const BARE = 'bare'

const unitOf = (cell: Cell, values: Values): string => {
  const figure = values.get(cell)
  return figure?.kind ? `${figure.kind.name} ${figure.unit}` : BARE
}
