import { changed, type Figure, noLinks } from '../figures/figure.ts'
import { findFigures } from '../figures/find-figures.ts'
import { grammar } from '../figures/grammar.ts'
import { count } from '../figures/kinds/count/index.ts'
import { number } from '../figures/kinds/number/index.ts'
import { percent } from '../figures/kinds/percent/index.ts'
import { negate, shift } from '../figures/numerals/decimal.ts'
import { joinRanges } from '../figures/refine/join-ranges.ts'
import { modifiers } from '../figures/refine/modifiers.ts'
import { shareUnits } from '../figures/refine/share-units.ts'
import type { Caption } from './caption.ts'
import type { Column } from './column.ts'
import { type Grid, isBlank, isNumber, type PlacedCell } from './grid.ts'
import { readUnit, type Unit } from './measure.ts'
import type { RowContext } from './row.ts'

/** The rule that a bare number of a table goes by. */
export const CELL = '<cell of a table>'

/** Units that some cells of a column state and the others leave out. */
export const inferUnits = (grid: Grid): Map<number, Figure> => {
  const units = new Map<number, Figure>()
  for (const { cells } of grid.body)
    for (const { cell, column } of cells) {
      if (column === 0 || units.has(column) || isNumber(cell.reading.text) || isBlank(cell.reading.text)) continue
      const stated = findFigures(cell.reading.text, grammar()).filter(
        (figure) =>
          figure.kind !== null && figure.unit !== null && !figure.kind.calendar && figure.kind.value === 'decimal',
      )
      const last = stated.at(-1)
      if (last) units.set(column, last)
    }
  // What one column says of its amounts holds for the others where no header says more.
  const [only, ...others] = new Set([...units.values()].map(({ kind, unit }) => `${kind!.name} ${unit}`))
  const shared = others.length === 0 && only !== undefined && [...units.values()][0]!
  if (shared && shared.kind!.unit === 'iso4217' && grid.headless)
    for (let column = 1; column < grid.width; column += 1) if (!units.has(column)) units.set(column, shared)
  return units
}

/** A point with nothing behind it is a number cut short, and outside the span. */
const cellNumber =
  /^([-+(（]?)(\d[\d,，\s]*?(?:\.\s?\d[\d\s]*?)?)\.?\s*(?:(%|‰)|[（(]\s*(%|个?百分点)\s*[）)]|(个?百分点))?[)）]?\*?$/

export const numberCell = (
  placed: PlacedCell,
  column: Column | undefined,
  row: RowContext,
  caption: Caption,
  inferred: Figure | null,
): Figure => {
  const { text } = placed.cell.reading
  const [, sign, digits, mark, bracketed, point] = cellNumber.exec(text) ?? [undefined, '', text]
  const own = readUnit((mark ?? bracketed ?? point ?? '').replace(/^百分点$/, '个百分点')) ?? null
  const accounting = sign === '(' || sign === '（'
  const body = digits!.replace(/[,，\s]/g, '')
  const value = body.replace(/^0+(?=\d)/, '')
  const negative = sign === '-' || (accounting && text.endsWith(sign === '(' ? ')' : '）'))
  const unit = own ?? unitFor(column, row, caption)
  const exponent = unit ? unit.scale + (unit.row.exponent ?? 0) : (inferred?.exponent ?? 0)
  const scaled = shift(value, exponent)
  const end = mark || accounting ? text.length : sign!.length + digits!.length
  const kind =
    unit?.kind ?? kindOf(column, row, caption, value) ?? inferred?.kind ?? (body.includes('.') ? number : count)
  return {
    ...empty(0, end),
    kind,
    value: negative ? negate(scaled) : scaled,
    unit: unit
      ? (unit.row.unit ?? (kind.unit === 'written' ? unit.text : null))
      : kind === inferred?.kind
        ? inferred.unit
        : kind === percent
          ? '%'
          : null,
    exponent,
    per: [...(unit?.per ?? [])],
    rule: CELL,
  }
}

const empty = (start: number, end: number): Figure => ({
  kind: null,
  start,
  end,
  value: null,
  min: null,
  max: null,
  unit: null,
  unitSpan: null,
  exponent: 0,
  modifier: null,
  per: [],
  change: null,
  scope: null,
  status: 'actual',
  calendar: null,
  silent: false,
  numeral: null,
  rule: '',
  links: noLinks(),
})

/** The unit of a cell without one of its own: a rate's column first, then the column's, the row's, the caption's. */
const unitFor = (column: Column | undefined, row: RowContext, caption: Caption): Unit | null => {
  if (column?.unit) return column.unit
  if (column?.index || row.measure.index) return null
  if (column?.change || column?.share) return /[额量]$/.test(column.stub) ? row.unit : (readUnit('%') ?? null)
  return (
    row.unit ??
    (caption.index || caption.measure?.unit === null ? caption.unit : (caption.unit ?? caption.measure?.unit ?? null))
  )
}

const kindOf = (column: Column | undefined, row: RowContext, caption: Caption, value: string) => {
  if (column?.index || row.measure.index || caption.index) return number
  const words = `${column?.name ?? ''} ${row.name} ${caption.name}`
  if (/指数|系数|PMI|比值|性别比/.test(words)) return number
  if (/率(?:$| )|比重|占比|比例/.test(words) && value.length < 7) return percent
  return null
}

/** A cell with words in it: its figures, and its bare numbers in the unit of the column. */
export const textCell = (placed: PlacedCell, inferred: Figure | null): Figure[] => {
  const { text } = placed.cell.reading
  let figures = findFigures(text, grammar())
  for (const refine of [joinRanges, shareUnits, joinRanges]) figures = refine(figures, { text })
  figures = figures.flatMap((figure) => {
    if (figure.kind !== null)
      return figure.start === 0 && figure.end === text.length && figure.kind.calendar ? [] : [figure]
    const { numeral } = figure
    if (!inferred || !numeral || numeral.hanzi || (numeral.plain && (figure.value?.length ?? 0) < 4)) return []
    return [changed(figure, { kind: inferred.kind, unit: inferred.unit, rule: CELL })]
  })
  return modifiers(figures, { text })
}
