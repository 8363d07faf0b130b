import type { Calendar } from './calendar.ts'
import { pad, year4 } from './pad.ts'
import type { Now } from './resolve.ts'

/** 近三年, 未来五年, 近半年: the years, months or days that end with the report's, or come after. */
export const windowToEdtf = (window: Extract<Calendar, { type: 'window' }>, now: Now): string | null => {
  if (window.unit === 'year') {
    const year = window.count === 5 ? (now.closed ?? now.about ?? now.year) : (now.about ?? now.year)
    if (year === null) return null
    const [from, to] = window.ahead ? [year + 1, year + window.count] : [year - window.count + 1, year]
    return from === to ? year4(from) : `${year4(from)}/${year4(to)}`
  }
  if (now.year === null || now.month === null) return null
  if (window.unit === 'month') {
    const at = (shift: number) => {
      const index = now.year! * 12 + now.month! - 1 + shift
      return `${year4(Math.floor(index / 12))}-${pad((index % 12) + 1)}`
    }
    // 未来三个月, said early in a month, begin with it.
    const next = now.day !== null && now.day <= 10 ? 0 : 1
    const [from, to] = window.ahead ? [at(next), at(next + window.count - 1)] : [at(1 - window.count), at(0)]
    return from === to ? from : `${from}/${to}`
  }
  if (now.day === null) return null
  const at = (shift: number) =>
    new Date(Date.UTC(now.year!, now.month! - 1, now.day! + shift)).toISOString().slice(0, 10)
  const [from, to] = window.ahead ? [at(1), at(window.count)] : [at(1 - window.count), at(0)]
  return from === to ? from : `${from}/${to}`
}
