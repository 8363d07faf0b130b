import { kinds } from '../figures/kinds/index.ts'
import { add, compare, type Decimal, isDecimal, multiply, subtract } from '../figures/numerals/decimal.ts'
import type { FigureRecord } from './record.ts'

/** What a stated value can stand for; `null` is no bound. */
export interface StatedInterval {
  readonly low: Decimal | null
  readonly high: Decimal | null
}

const digits = /\d[\d,，\s]*(?:\.\d+)?/

/** The value of one in the last place that is written, and in the last one that is not zero. */
interface Places {
  readonly last: Decimal
  /** 500 in 超500亿 says no more than 5 in 超5百亿. */
  readonly significant: Decimal
}

const power = (exponent: number): Decimal =>
  exponent >= 0 ? `1${'0'.repeat(exponent)}` : `0.${'0'.repeat(-exponent - 1)}1`

/** The last place is 亿 in 73亿, 百万 in 73.15亿, 百 in 三百. */
const placesOf = (text: string, value: Decimal): Places => {
  const written = digits.exec(toHalfWidth(text))?.[0].replace(/[^\d.]/g, '')
  const [valueWhole = '', valueRest = ''] = value.replace('-', '').split('.')
  const units = BigInt(valueWhole + valueRest)
  const zeros = /0*$/.exec(valueWhole + valueRest)![0].length
  const significant = units === 0n ? '0' : power(zeros - valueRest.length)
  // 五点九 is rounded as 5.9 is; of 三千九百亿 the last place is that of the last word.
  if (written === undefined) {
    const last = valueRest === '' ? significant : power(-valueRest.length)
    return { last, significant: last }
  }
  const [whole = '', rest = ''] = written.split('.')
  const writtenUnits = BigInt(whole + rest)
  if (writtenUnits === 0n || units === 0n) return { last: power(-rest.length), significant: power(-rest.length) }
  // The value is the written units times a power of ten, and so is the place.
  const exponent = units.toString().length - writtenUnits.toString().length - valueRest.length
  const last = power(exponent)
  return { last, significant: rest === '' && compare(significant, last) > 0 ? significant : last }
}

const toHalfWidth = (text: string): string =>
  text.replace(/[０-９．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))

const half = (value: Decimal): Decimal => multiply(value, '0.5')

/**
 * The values that a record can stand for: half of its last place on both sides; with 约, 近, 超 and 余 as far as such
 * words are used, which is the last place that is not zero (超500亿 is less than 600亿); with 以上, 不足 without a bound.
 * `undefined` for a value that is no decimal.
 */
export const statedInterval = (record: FigureRecord): StatedInterval | undefined => {
  const { text, value, min, max, modifier } = record
  if (min !== null && max !== null) return { low: min, high: max }
  if (value === null || !isDecimal(value)) return undefined
  const { last, significant } = placesOf(text, value)
  switch (modifier) {
    case null:
      // 48所 counts whole things, and nothing was rounded.
      if (last === '1' && countsWholes(record)) return { low: value, high: value }
      return { low: subtract(value, half(last)), high: add(value, half(last)) }
    case 'over':
      return { low: value, high: add(value, significant) }
    case 'nearly':
      return { low: subtract(value, significant), high: value }
    case 'about':
      return { low: subtract(value, significant), high: add(value, significant) }
    case 'several':
      return { low: value, high: multiply(value, '10') }
    case 'at_least':
      return { low: value, high: null }
    default:
      return { low: null, high: value }
  }
}

const counting = new Set(kinds.filter(({ unit }) => unit === 'written').map(({ name }) => name as string))

/** Kinds that keep the measure word as their unit count things. */
const countsWholes = ({ kind }: FigureRecord): boolean => counting.has(kind)

/** Whether one value can be what both stand for. A value that lies just between two roundings is only one of them. */
export const meet = (a: StatedInterval, b: StatedInterval): boolean => {
  const low = a.low === null || (b.low !== null && compare(b.low, a.low) > 0) ? b.low : a.low
  const high = a.high === null || (b.high !== null && compare(b.high, a.high) < 0) ? b.high : a.high
  if (low === null || high === null) return true
  const order = compare(low, high)
  return order < 0 || (order === 0 && (isExact(a) || isExact(b)))
}

const isExact = ({ low, high }: StatedInterval): boolean => low !== null && high !== null && compare(low, high) === 0
