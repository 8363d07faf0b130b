import { changed, type Figure, noLinks } from '../figures/figure.ts'
import { count } from '../figures/kinds/count/index.ts'
import { number } from '../figures/kinds/number/index.ts'
import { percent } from '../figures/kinds/percent/index.ts'
import { compare, type Decimal, negate, shift } from '../figures/numerals/decimal.ts'
import { scaleExponents } from '../figures/numerals/scales.ts'
import { modifiers } from '../figures/refine/modifiers.ts'
import { settleBare } from '../figures/refine/settle-bare.ts'
import type { Caption } from './caption.ts'
import type { Column } from './column.ts'
import { figuresOfCell } from './figures-of-cell.ts'
import type { PlacedCell } from './grid.ts'
import type { InferredUnit } from './infer-units.ts'
import { limitBefore, numberTail } from './is-number.ts'
import { readUnit, type Unit } from './measure.ts'
import type { RowContext } from './row.ts'

/** The rule that a bare number of a table goes by. */
const CELL = '<cell of a table>'

/** A point with nothing behind it is a number cut short, and outside the span. */
const cellNumber = new RegExp(
  `^(${limitBefore})([-+(（]?)(\\d[\\d,，\\s]*?(?:\\.\\s?\\d[\\d\\s]*?)?)\\.?\\s*([千万亿]*)(?:(%|‰)|[（(]\\s*(%|个?百分点)\\s*[）)]|(个?百分点))?${numberTail}`,
)

export const numberCell = (
  placed: PlacedCell,
  column: Column | undefined,
  row: RowContext,
  caption: Caption,
  inferred: InferredUnit | null,
): Figure => {
  const { text } = placed.cell.reading
  const [, limit = '', sign = '', digits = text, scale = '', mark, bracketed, point] = cellNumber.exec(text) ?? []
  const own = readUnit((mark ?? bracketed ?? point ?? '').replace(/^百分点$/, '个百分点')) ?? null
  const accounting = sign === '(' || sign === '（'
  const body = digits.replace(/[,，\s]/g, '')
  // 6.3万 under 册: what the cell says of its scale goes before what its header says.
  const tens = [...scale].reduce((sum, char) => sum + scaleExponents[char]!, 0)
  const value = shift(body.replace(/^0+(?=\d)/, ''), tens)
  const negative = sign === '-' || (accounting && text.endsWith(sign === '(' ? ')' : '）'))
  if (column?.kind && own === null && /^\d+$/.test(value))
    return { ...empty(limit.length, limit.length + digits.length), kind: column.kind, value, rule: CELL }
  const stated = own ?? unitFor(column, row, caption, value)
  // 单位：万元 stands over the table, but the column is of 12人 and 15.
  const other = stated && inferred?.whole && stated !== own && stated !== column?.unit && isOther(stated, inferred)
  const unit = other ? null : stated
  const exponent = unit
    ? (tens > 0 ? 0 : unit.scale) + (unit.row.exponent ?? 0)
    : inferred
      ? inferred.exponent + (tens > 0 ? 0 : scaleOf(value, inferred))
      : 0
  const scaled = shift(value, exponent)
  const end = accounting
    ? text.length
    : mark
      ? text.indexOf(mark) + 1
      : limit.length + sign.length + digits.length + scale.length
  const kind =
    unit?.kind ?? kindOf(column, row, caption, value) ?? inferred?.kind ?? (body.includes('.') ? number : count)
  const figure = {
    ...empty(limit.length, end),
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
  return end === text.length && limit === '' ? figure : modifiers([figure], { text })[0]!
}

/** A quantity of something else than amounts of the unit that the caption or the row tells. */
const isOther = (stated: Unit, { kind, unit }: InferredUnit): boolean =>
  stated.kind !== kind || (stated.row.unit ?? stated.text) !== unit

/** 3000万元 and 3100 are of one scale; 1.3亿元 and 510 are not, nor is what that makes of 510 known. */
const scaleOf = (value: Decimal, { scale, number, whole }: InferredUnit): number =>
  whole && number !== null && compare(value, shift(number, 1)) < 0 && compare(shift(value, 1), number) > 0 ? scale : 0

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

const MOST_PERCENT = '10000'

/** The unit of a cell without one of its own: a rate's column first, then the column's, the row's, the caption's. */
const unitFor = (column: Column | undefined, row: RowContext, caption: Caption, value: Decimal): Unit | null => {
  if (column?.unit && (column.unit.row.unit !== '%' || compare(value, MOST_PERCENT) < 0)) return column.unit
  if (column?.index || row.measure.index) return null
  // 1,956,089,124.33 under 比重 stands where a converter put it, and is no percentage.
  if (((column?.change && !column.amounts) || column?.share) && compare(value, MOST_PERCENT) < 0)
    return /[额量]$/.test(column.stub) ? row.unit : (readUnit('%') ?? null)
  if (row.unit) return row.unit
  if (isRate(row) && compare(value, MOST_PERCENT) < 0) return readUnit('%') ?? null
  const whole = caption.index || caption.measure?.unit === null ? caption.unit : (caption.unit ?? caption.measure?.unit)
  // 每股收益 in a table of 百万元 is in yuan.
  const bySome = whole && whole.scale > 0 && /每股/.test(`${column?.name ?? ''} ${row.name}`)
  return bySome ? { ...whole, scale: 0 } : (whole ?? null)
}

/** 增长率, 比重, 投资率: a row of percentages in a table of 亿元. */
const isRate = ({ name, measure, labels }: RowContext): boolean =>
  measure.share ||
  (/率$/.test(name) && !/汇率$/.test(name)) ||
  (measure.change !== null && /(?:率|速度?|幅度?|增长|[±％%])$/.test(labels.at(-1)?.cell.reading.text.trim() ?? ''))

const kindOf = (column: Column | undefined, row: RowContext, caption: Caption, value: string) => {
  if (column?.index || row.measure.index || caption.index) return number
  const words = `${column?.name ?? ''} ${row.name} ${caption.name}`
  if (/指数|系数|PMI|比值|性别比/.test(words)) return number
  if (/率(?:$| )|比重|占比|比例/.test(words) && value.length < 7) return percent
  return null
}

/** A cell with words in it: its figures, and its bare numbers in the unit of the column. */
export const textCell = (placed: PlacedCell, inferred: InferredUnit | null): Figure[] => {
  const { text } = placed.cell.reading
  const figures = figuresOfCell(text).flatMap((figure) => {
    if (figure.kind !== null)
      return figure.start === 0 && figure.end === text.length && figure.kind.calendar ? [] : [figure]
    const { numeral, start, end } = figure
    const factor =
      /[x×*]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || /^\s?[x×*]/.test(text.slice(end, end + 2))
    const isYear = numeral?.plain && /^(?:19|20)\d\d$/.test(figure.value ?? '')
    if (
      !inferred ||
      !numeral ||
      isYear ||
      numeral.hanzi ||
      (numeral.plain && (figure.value?.length ?? 0) < 4) ||
      factor
    )
      return [figure]
    return [changed(figure, { kind: inferred.kind, unit: inferred.unit, rule: CELL })]
  })
  return [settleBare, modifiers].reduce<Figure[]>((found, refine) => refine(found, { text }), figures)
}
