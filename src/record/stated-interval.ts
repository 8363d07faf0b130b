import { add, compare, type Decimal, isDecimal, multiply, subtract } from '../figures/numerals/decimal.ts'
import type { FigureRecord } from './record.ts'

/** What a stated value stands for: rounded values stand for all that round to them. */
export interface StatedInterval {
  readonly low: Decimal
  readonly high: Decimal
}

const digits = /\d[\d,，\s]*(?:\.\d+)?/

/** The value of one in the last place that is written: 亿 in 73亿, 百万 in 73.15亿. Exact where it is written in hanzi. */
const lastPlace = (text: string, value: Decimal): Decimal => {
  const written = digits.exec(toHalfWidth(text))?.[0].replace(/[^\d.]/g, '')
  if (written === undefined) return '0'
  const [whole = '', rest = ''] = written.split('.')
  const units = BigInt(whole + rest)
  if (units === 0n) return rest === '' ? '1' : `0.${'0'.repeat(rest.length - 1)}1`
  const [valueWhole = '', valueRest = ''] = value.replace('-', '').split('.')
  const valueUnits = BigInt(valueWhole + valueRest)
  // The value is the written units times a power of ten, and so is the place.
  const power = valueUnits.toString().length - units.toString().length - valueRest.length
  return power >= 0 ? `1${'0'.repeat(power)}` : `0.${'0'.repeat(-power - 1)}1`
}

const toHalfWidth = (text: string): string =>
  text.replace(/[０-９．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))

/**
 * The values that a record can stand for: half of its last place on both sides, and the whole of it where 约, 超 or 不足
 * says that it is not just rounded. `undefined` for a value that is no decimal.
 */
export const statedInterval = ({ text, value, min, max, modifier }: FigureRecord): StatedInterval | undefined => {
  if (min !== null && max !== null) return { low: min, high: max }
  if (value === null || !isDecimal(value)) return undefined
  const place = lastPlace(text, value)
  const margin = modifier === null ? multiply(place, '0.5') : place
  return { low: subtract(value, margin), high: add(value, margin) }
}

export const meet = (a: StatedInterval, b: StatedInterval): boolean =>
  compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0
