import { compare, multiply, negate } from '../figures/numerals/decimal.ts'
import { addsUp } from '../record/adds-up.ts'
import type { Comparable } from './comparable.ts'
import { sameValue } from './group-figures.ts'

/** An amount that is so many times the other is of another thing, or of another stretch of time. */
const far = '2.5'
/** With an indicator of two characters (人口, 安排) it is sooner another thing. */
const farForShort = '1.5'
/** No value is restated by more. */
const restatable = '1.2'

const magnitude = (value: string): string => (value.startsWith('-') ? negate(value) : value)

/** Whether the larger of two values is at most so many times the smaller. */
const within = (a: Comparable, b: Comparable, factor: string): boolean => {
  const [x, y] = [a.record.value, b.record.value]
  if (x === null || y === null) return true
  const [low, high] = [magnitude(x), magnitude(y)].sort(compare) as [string, string]
  return compare(high, multiply(low, factor)) <= 0
}

/** Whether two amounts are too far apart to be one indicator at two times. */
export const isFarApart = (old: Comparable, now: Comparable): boolean => {
  if (!addsUp(now.record) || now.record.change !== null) return false
  return !within(old, now, now.indicator.length > 2 ? far : farForShort)
}

/**
 * Whether the new report states another value for the time that the old one stated it for. A report that restates says
 * for which year, in so many words, unless both reports are of it: a misread time would restate whatever it touches.
 */
export const isRestated = (old: Comparable, now: Comparable, sameReportTime: boolean): boolean => {
  const { period } = now.record
  if (period === null || period !== old.record.period || sameValue(old.record, now.record)) return false
  return (sameReportTime || now.saysYear) && within(old, now, restatable)
}
