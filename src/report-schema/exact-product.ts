import { type Decimal, shift } from '../figures/numerals/decimal.ts'

/** A fraction of whole numbers. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : greatestDivisor(b, a % b))

export const fraction = (numerator: bigint, denominator: bigint): Fraction => {
  const divisor = greatestDivisor(numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

export const toFraction = (decimal: Decimal): Fraction => {
  const [whole = '', rest = ''] = decimal.split('.')
  return fraction(BigInt(whole + rest), 10n ** BigInt(rest.length))
}

/** How often a factor goes into a number, and what is left of the number. */
const divideOut = (number: bigint, factor: bigint): { times: number; rest: bigint } => {
  let rest = number
  let times = 0
  while (rest % factor === 0n) {
    rest /= factor
    times += 1
  }
  return { times, rest }
}

/** `decimal` times the fraction as a decimal; `undefined` where none is exact (1 ÷ 3). Keeps no needless zeros. */
export const exactProduct = (decimal: Decimal, factor: Fraction): Decimal | undefined => {
  const own = toFraction(decimal)
  const product = fraction(own.numerator * factor.numerator, own.denominator * factor.denominator)
  const twos = divideOut(product.denominator, 2n)
  const fives = divideOut(twos.rest, 5n)
  if (fives.rest !== 1n) return undefined
  const places = Math.max(twos.times, fives.times)
  const units = (product.numerator * 10n ** BigInt(places)) / product.denominator
  return shift(units.toString(), -places)
}
