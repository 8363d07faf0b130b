/**
 * Exact decimals as plain strings: "-1234.50". Nothing here goes through a binary float; the digits behind the point
 * stay as they were written ("5.0" is not "5").
 */
export type Decimal = string

/** Multiplies by ten to the power of `places`: shift("73.15", 8) is "7315000000", shift("5", -1) is "0.5", shift("30", -2) is "0.3". */
export const shift = (decimal: Decimal, places: number): Decimal => {
  if (places === 0) return decimal
  const negative = decimal.startsWith('-')
  const digits = negative ? decimal.slice(1) : decimal
  const point = digits.indexOf('.')
  const whole = point < 0 ? digits : digits.slice(0, point)
  const rest = point < 0 ? '' : digits.slice(point + 1)
  let shifted: string
  if (places > 0) {
    const moved = rest.length > places ? rest.slice(0, places) : rest.padEnd(places, '0')
    const left = rest.slice(places)
    shifted = trimZeros(whole + moved) + (left ? `.${left}` : '')
  } else {
    const padded = whole.padStart(1 - places, '0')
    const head = trimZeros(padded.slice(0, places))
    // 30 basis points are 0.3: the zeros of a whole number are not written decimals.
    const tail = rest === '' ? padded.slice(places).replace(/0+$/, '') : padded.slice(places) + rest
    shifted = tail === '' ? head : `${head}.${tail}`
  }
  return negative ? `-${shifted}` : shifted
}

const trimZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '')

/** A decimal as an integer count of its last place, and the number of places. */
const scaled = (decimal: Decimal): { units: bigint; places: number } => {
  const point = decimal.indexOf('.')
  if (point < 0) return { units: BigInt(decimal), places: 0 }
  return { units: BigInt(decimal.slice(0, point) + decimal.slice(point + 1)), places: decimal.length - point - 1 }
}

const unscaled = (units: bigint, places: number): Decimal => {
  if (places === 0) return units.toString()
  const negative = units < 0n
  const digits = (negative ? -units : units).toString().padStart(places + 1, '0')
  return `${negative ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

const aligned = (a: Decimal, b: Decimal): { a: bigint; b: bigint; places: number } => {
  const x = scaled(a)
  const y = scaled(b)
  const places = Math.max(x.places, y.places)
  return { a: x.units * 10n ** BigInt(places - x.places), b: y.units * 10n ** BigInt(places - y.places), places }
}

export const add = (a: Decimal, b: Decimal): Decimal => {
  const pair = aligned(a, b)
  return unscaled(pair.a + pair.b, pair.places)
}

export const subtract = (a: Decimal, b: Decimal): Decimal => {
  const pair = aligned(a, b)
  return unscaled(pair.a - pair.b, pair.places)
}

export const multiply = (a: Decimal, b: Decimal): Decimal => {
  const x = scaled(a)
  const y = scaled(b)
  return unscaled(x.units * y.units, x.places + y.places)
}

/** `a / b` with `places` digits behind the point, rounded half away from zero; `undefined` for a division by zero. */
export const divide = (a: Decimal, b: Decimal, places: number): Decimal | undefined => {
  const pair = aligned(a, b)
  if (pair.b === 0n) return undefined
  const negative = pair.a < 0n !== pair.b < 0n
  const numerator = (pair.a < 0n ? -pair.a : pair.a) * 10n ** BigInt(places)
  const denominator = pair.b < 0n ? -pair.b : pair.b
  const rounded = (2n * numerator + denominator) / (2n * denominator)
  return unscaled(negative ? -rounded : rounded, places)
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export const compare = (a: Decimal, b: Decimal): number => {
  const pair = aligned(a, b)
  return pair.a < pair.b ? -1 : pair.a > pair.b ? 1 : 0
}

export const negate = (decimal: Decimal): Decimal => (decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`)

export const isDecimal = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text)
