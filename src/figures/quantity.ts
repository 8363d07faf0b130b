import type { Match, Modifier, Quantity } from './kind.ts'
import { negate, shift } from './numerals/decimal.ts'
import type { Numeral } from './numerals/numeral.ts'

/** The value in the row's unit, sign and all. */
export const plainQuantity = ({ numeral, row, negative, end, unitStart }: Quantity): Match => {
  const exponent = row.exponent ?? 0
  // Written out: to spread an object into a larger one costs ten times as much, and every figure passes here.
  return {
    value: scaled(numeral.value, exponent, negative),
    min: scaled(numeral.min, exponent, negative),
    max: scaled(numeral.max, exponent, negative),
    unit: row.unit ?? null,
    end,
    unitStart,
    unitEnd: end,
    modifier: inner(numeral),
    exponent,
  }
}

const scaled = (value: string | null, exponent: number, negative: boolean): string | null => {
  if (value === null) return null
  const moved = shift(value, exponent)
  return negative ? negate(moved) : moved
}

export const scaledValue = (numeral: Numeral, exponent: number, negative: boolean) => ({
  value: scaled(numeral.value, exponent, negative),
  min: scaled(numeral.min, exponent, negative),
  max: scaled(numeral.max, exponent, negative),
})

/** The modifier that the numeral itself carries. */
export const inner = (numeral: Numeral): Modifier | null =>
  numeral.several ? 'several' : numeral.over ? 'over' : numeral.about ? 'about' : null

/**
 * A physical quantity. A unit of the tag `weak` is an everyday character (尺, 里, 度): behind 一 it is no measurement.
 * 半 behind the unit counts: 一吨半 is 1.5.
 */
export const physicalQuantity = (quantity: Quantity): Match | undefined => {
  const { numeral, row, scan, end } = quantity
  if (row.tag === 'weak' && numeral.hanzi && (numeral.value === '1' || (numeral.bare && !numeral.over)))
    return undefined
  // 千斤 is a mass in 亩产千斤; 百里 and 千米 are words.
  const small = numeral.bare && !numeral.over && numeral.bigScale === 0 && end - quantity.unitStart === 1
  if (small && !/[近超过逾达约上破产均数有收]/.test(scan.text[quantity.start - 1] ?? '')) return undefined
  const match = plainQuantity(quantity)
  if (
    scan.text[end] === '半' &&
    match.value !== null &&
    /^\d+$/.test(match.value) &&
    !'年月天数'.includes(scan.text[end + 1] ?? '-')
  )
    return { ...match, value: `${match.value}.5`, end: end + 1 }
  return match
}
