import type { Decimal } from '../figures/numerals/decimal.ts'
import { compare, divide, isDecimal, multiply, shift } from '../figures/numerals/decimal.ts'
import type { FigureRecord } from '../record/record.ts'
import type { CompiledField } from './compiled-field.ts'
import { exactProduct, type Fraction, fraction, toFraction } from './exact-product.ts'
import { isSameUnit, type TargetUnit } from './target-unit.ts'
import { unitFactor } from './unit-factors.ts'

/** A record's value in the unit of a field. */
export interface ConvertedValue {
  readonly value: string | null
  readonly min: Decimal | null
  readonly max: Decimal | null
  /** The schema allowed it, and no exact decimal exists. */
  readonly rounded: boolean
}

export type Conversion = ConvertedValue | 'wrong-unit' | 'inexact'

/** What the field's kinds and unit make of a record. A decrease comes out negative where a change is wanted. */
export const convertValue = (
  record: FigureRecord,
  field: CompiledField,
  currency: string,
  opposite: boolean,
): Conversion => {
  if (!field.kinds.has(record.kind)) return 'wrong-unit'
  const negative = opposite || (field.change !== null && record.change?.direction === 'decrease')
  const signed = (value: string) => (negative && isDecimal(value) && !value.startsWith('-') ? `-${value}` : value)
  const factor = factorOf(record, field.units, currency)
  if (factor === 'wrong-unit') return factor
  let rounded = false
  let inexact = false
  const converted = (value: string | null): string | null => {
    if (value === null) return null
    if (factor === 'same') return signed(value)
    const exact = exactProduct(value.includes('/') ? '1' : value, withNumerator(factor, value))
    if (exact !== undefined) return signed(exact)
    if (field.round === null) {
      inexact = true
      return null
    }
    rounded = true
    return signed(roundedProduct(withNumerator(factor, value), value.includes('/') ? '1' : value, field.round))
  }
  const [value, min, max] = [converted(record.value), converted(record.min), converted(record.max)]
  if (inexact) return 'inexact'
  // 亏损7500万元至1.5亿元 is -1.5亿 to -7500万.
  const turned = min !== null && max !== null && isDecimal(min) && isDecimal(max) && compare(min, max) > 0
  return { value, min: turned ? max : min, max: turned ? min : max, rounded }
}

const withNumerator = (factor: Fraction, value: string): Fraction => {
  const [a, b] = value.split('/')
  if (a === undefined || b === undefined) return factor
  return fraction(factor.numerator * BigInt(a), factor.denominator * BigInt(b))
}

const roundedProduct = ({ numerator, denominator }: Fraction, value: Decimal, places: number): Decimal =>
  divide(multiply(value, numerator.toString()), denominator.toString(), places) ?? value

/** By what the record's value is multiplied; `same` leaves it as it was written. */
const factorOf = (
  { kind, unit }: FigureRecord,
  units: readonly TargetUnit[],
  currency: string,
): Fraction | 'same' | 'wrong-unit' => {
  const [target] = units
  if (!target) return 'same'
  // Two thirds as a percentage.
  if (kind === 'fraction' && target.code === '%') return scaled(fraction(100n, 1n), target)
  if (units.some((one) => isSameUnit(one, unit, currency)))
    return target.exponent === 0 ? 'same' : scaled(fraction(1n, 1n), target)
  const factor = unit === null ? undefined : unitFactor(unit, target.code)
  return factor ? scaled(factor, target) : 'wrong-unit'
}

const scaled = ({ numerator, denominator }: Fraction, { exponent }: TargetUnit): Fraction => {
  const power = toFraction(shift('1', exponent))
  return fraction(numerator * power.denominator, denominator * power.numerator)
}
