import type { Scan } from '../../kind.ts'
import { add, type Decimal, shift } from '../../numerals/decimal.ts'

/** Jiao and fen behind the first unit of an amount. */
export interface SmallChange {
  readonly value: Decimal
  readonly end: number
}

/** 123元1角1分, 十块三毛: the smaller units, the larger of them first. */
export const readTenths = (scan: Scan, at: number): SmallChange | undefined => {
  const { text } = scan
  const i = skipZero(text, at)
  const tenths = digitAt(scan, i)
  const mark = tenths && text[tenths.end]
  if (!tenths || (mark !== '角' && mark !== '毛')) return mark === '分' ? readCents(scan, at) : undefined
  const value = shift(tenths.value, -1)
  const end = tenths.end + 1
  const cents = readCents(scan, end) ?? (mark === '毛' ? readLastDigit(scan, end, -2) : undefined)
  if (cents) return { value: add(value, cents.value), end: cents.end }
  return { value, end: text[end] === '钱' ? end + 1 : end }
}

/** 1角1分, 五分钱; 分之 begins a fraction. */
export const readCents = (scan: Scan, at: number): SmallChange | undefined => {
  const { text } = scan
  const cents = digitAt(scan, skipZero(text, at))
  if (!cents || text[cents.end] !== '分' || text[cents.end + 1] === '之') return undefined
  return { value: shift(cents.value, -2), end: cents.end + (text[cents.end + 1] === '钱' ? 2 : 1) }
}

/** 九块九, 九毛九: the last digit has no unit, and no noun that it could count (三毛一斤). */
export const readLastDigit = (scan: Scan, at: number, exponent: number): SmallChange | undefined => {
  const digit = digitAt(scan, at)
  const ends = digit && /^(?:[^一-鿿]|[的了呢吧啊多到至和]|$)/.test(scan.text.slice(digit.end, digit.end + 1))
  return ends && scan.numeral(at)!.hanzi ? { value: shift(digit.value, exponent), end: digit.end } : undefined
}

const skipZero = (text: string, at: number): number => (text[at] === '零' || text[at] === '〇' ? at + 1 : at)

const digitAt = (scan: Scan, at: number): SmallChange | undefined => {
  const numeral = scan.numeral(at)
  return numeral?.value?.length === 1 ? { value: numeral.value, end: numeral.end } : undefined
}
