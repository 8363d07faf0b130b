import type { Calendar } from './calendar.ts'
import { year4 } from './pad.ts'
import type { Now } from './resolve.ts'

/** 上周, 本周末: from its Monday, or its Saturday, to its Sunday; 上季: the quarter before that of the report's date. */
export const nearToEdtf = ({ unit, shift }: Extract<Calendar, { type: 'near' }>, now: Now): string | null => {
  if (now.year === null || now.month === null) return null
  if (unit === 'quarter') {
    const index = now.year * 4 + Math.floor((now.month - 1) / 3) + shift
    return `${year4(Math.floor(index / 4))}-${33 + (index % 4)}`
  }
  if (now.day === null) return null
  const at = (days: number): Date => new Date(Date.UTC(now.year!, now.month! - 1, now.day! + days))
  const monday = 7 * shift - ((at(0).getUTCDay() + 6) % 7)
  const [from, to] = [unit === 'week' ? monday : monday + 5, monday + 6].map((days) =>
    at(days).toISOString().slice(0, 10),
  )
  return `${from}/${to}`
}
