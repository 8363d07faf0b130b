import type { Cell } from '../document/document.ts'
import { findFigures } from '../figures/find-figures.ts'
import { grammar } from '../figures/grammar.ts'
import type { FigureKind } from '../figures/kind.ts'
import { type Decimal, shift } from '../figures/numerals/decimal.ts'
import type { Column } from './column.ts'
import type { BodyRow, Grid } from './grid.ts'
import { isBlank } from './is-blank.ts'

/** The unit that a bare number takes from other cells, where no header tells one. */
export interface InferredUnit {
  readonly kind: FigureKind
  readonly unit: string | null
  /** Power of ten from the unit as written to the record's. */
  readonly exponent: number
  /** Power of ten between the number before the unit and the amount: 4 of 3000万元; and that number. */
  readonly scale: number
  readonly number: Decimal | null
  /** Cells that are wholly a quantity state it. */
  readonly whole: boolean
}

export type InferredUnits = (row: BodyRow, column: number) => InferredUnit | null

/** Units that some cells of a column, or of a row, state and the others leave out. */
export const inferUnits = (grid: Grid, columns: readonly Column[]): InferredUnits => {
  const units = new Map<number, InferredUnit>()
  const mixed = new Set<number>()
  for (const { cells } of grid.body)
    for (const { cell, column } of cells) {
      if (column === 0 || mixed.has(column)) continue
      const stated = statedIn(cell, grid)
      if (!stated) continue
      const known = units.get(column)
      if (!known) units.set(column, stated)
      // 亿元 in one row and 万人 in the next: each row has its own.
      else if (stated.whole && unitOf(known) !== unitOf(stated)) mixed.add(column)
    }
  for (const column of mixed) units.delete(column)
  // What one column says of its amounts holds for the others where no header says more.
  const [only, ...others] = new Set([...units.values()].map(unitOf))
  const shared = others.length === 0 && only !== undefined && [...units.values()][0]!
  if (shared && shared.kind!.unit === 'iso4217' && grid.headless)
    for (let column = 1; column < grid.width; column += 1) if (!units.has(column)) units.set(column, shared)
  return (row, column) => units.get(column) ?? unitOfRow(row, column, grid, columns)
}

const unitOf = ({ kind, unit }: InferredUnit): string => `${kind.name} ${unit}`

/** 常住人口 | 86万人 | 87: the one unit of the row's cells under headers that name the same (2023年, 2024年). */
const unitOfRow = ({ cells }: BodyRow, at: number, grid: Grid, columns: readonly Column[]): InferredUnit | null => {
  if (cells.length > MOST_CELLS) return null
  const own = columns[at]
  const levels = cells
    .filter(({ cell, column }) => column !== at && grid.values.get(cell) && isLike(columns[column], own))
    .flatMap(({ cell }) => statedIn(cell, grid) ?? [])
  return new Set(levels.map(unitOf)).size === 1 ? levels[0]! : null
}
/** Rows that are longer are not looked through for each of their cells. */
const MOST_CELLS = 30

const isLike = (one: Column | undefined, other: Column | undefined): boolean =>
  one?.name === other?.name && !one?.change && !one?.share && !other?.change && !other?.share

const statedIn = (cell: Cell, { values }: Grid): InferredUnit | undefined => {
  const { text } = cell.reading
  const value = values.get(cell)
  if (value === null || isBlank(text)) return undefined
  const own = value && (value.unit !== null || value.unitSpan !== null) ? value : undefined
  const figure = (own ? [own] : findFigures(text, grammar())).findLast(
    ({ kind, unit, unitSpan }) =>
      kind !== null && (unit !== null || (own && unitSpan !== null)) && !kind.calendar && kind.value === 'decimal',
  )
  if (!figure) return undefined
  const { kind, unit, unitSpan, exponent, numeral } = figure
  const scale = numeral?.bigScale ?? 0
  return {
    kind: kind!,
    unit: unit ?? text.slice(unitSpan!.start, unitSpan!.end),
    exponent,
    scale,
    number: numeral?.value ? shift(numeral.value, -scale) : null,
    whole: own !== undefined,
  }
}
