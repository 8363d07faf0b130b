import type { FigureKind } from '../figures/kind.ts'
import { type Decimal, divide, isDecimal, multiply, negate, subtract } from '../figures/numerals/decimal.ts'
import type { FigureRecord } from '../record/record.ts'

export interface Comparison {
  /** Exact, in `differenceUnit`. */
  readonly difference: Decimal | null
  readonly differenceUnit: string | null
  /** In percent of the old value, rounded half away from zero to the digits asked for. */
  readonly growth: Decimal | null
}

/** A decrease by 5% is -5, so that it can be compared with an increase. */
export const signedValue = ({ value, change }: FigureRecord): Decimal | null => {
  if (value === null || !isDecimal(value)) return null
  return change?.direction === 'decrease' ? negate(value) : value
}

/** How a figure went on from one report to the next. */
export const compareValues = (
  before: FigureRecord,
  now: FigureRecord,
  kind: FigureKind,
  digits: number,
): Comparison => {
  const [old, current] = [signedValue(before), signedValue(now)]
  const differenceUnit = kind.difference?.unit ?? now.unit
  if (old === null || current === null) return { difference: null, differenceUnit: null, growth: null }
  const difference = subtract(current, old)
  // Of a negative or zero level, and of the size of a change, there is no growth that a reader could use.
  const grows = !kind.difference && !kind.standing && now.change === null && !old.startsWith('-')
  const growth = grows ? (divide(multiply(difference, '100'), old, digits) ?? null) : null
  return { difference, differenceUnit, growth }
}
