import { isYears } from './is-years.ts'
import type { PeriodContext } from './time-state.ts'

/** 从1980年至1985年，产量由A增加到B: A is of 1980 and B of 1985; 同“五五”时期相比 gives A its time. */
export const splitInterval = (
  value: string,
  base: string | null,
  { ranges }: PeriodContext,
): readonly [string, string] | null => {
  const [from, to] = value.split('/')
  // 五年来…，是2016年的1.9倍，由A增加到B: B is of the last of the years.
  if (base !== null) return [base, isYears(value) && !isYears(base) ? to! : value]
  if (!from || !to || to === '..') return null
  // “十四五”时期由A增加到B: A is of the year before the first.
  return isYears(value) && !ranges.has(value) ? [String(Number(from) - 1), to] : [from, to]
}
