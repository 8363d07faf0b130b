import { add, compare, type Decimal, multiply, shift, subtract } from '../figures/numerals/decimal.ts'
import type { FigureRecord } from '../record/record.ts'
import { type StatedInterval, statedInterval } from '../record/stated-interval.ts'

/** 亿元 with its number on the line before: a scale alone is no amount to calculate with. */
const scaleAlone = /^[百千万亿]+[^百千万亿\d]*$/

/** What a figure can stand for, where that has a meaning in sums: a decimal that is not below zero. */
export const amountOf = (figure: FigureRecord): StatedInterval | undefined => {
  if (scaleAlone.test(figure.text)) return undefined
  const stated = statedInterval(figure)
  if (!stated || (stated.low === null && stated.high === null)) return undefined
  const lowest = stated.low === null || compare(stated.low, '0') < 0 ? '0' : stated.low
  return stated.high !== null && compare(stated.high, '0') < 0 ? undefined : { low: lowest, high: stated.high }
}

type Bound = Decimal | null

const both = (a: Bound, b: Bound, combine: (a: Decimal, b: Decimal) => Decimal): Bound =>
  a === null || b === null ? null : combine(a, b)

export const sum = (a: StatedInterval, b: StatedInterval): StatedInterval => ({
  low: both(a.low, b.low, add),
  high: both(a.high, b.high, add),
})

export const difference = (a: StatedInterval, b: StatedInterval): StatedInterval => ({
  low: both(a.low, b.high, subtract),
  high: both(a.high, b.low, subtract),
})

/** Of amounts that are not below zero. */
export const product = (a: StatedInterval, b: StatedInterval): StatedInterval => ({
  low: both(a.low, b.low, multiply),
  high: both(a.high, b.high, multiply),
})

/** So many percent as a factor. */
export const percent = ({ low, high }: StatedInterval): StatedInterval => ({
  low: low === null ? null : shift(low, -2),
  high: high === null ? null : shift(high, -2),
})

export const one: StatedInterval = { low: '1', high: '1' }

/** Whether all that `a` can be is more than all that `b` can be. */
export const exceeds = (a: StatedInterval, b: StatedInterval): boolean =>
  a.low !== null && b.high !== null && compare(a.low, b.high) > 0
