import { isDigit } from '../../document/fold.ts'
import type { Point } from './calendar.ts'
import type { CalendarMatch } from './calendar-match.ts'
import { readTime } from './read-time.ts'

/** 2010-01-29, 2010.01.29, 2010/1/29, 2008-08, with a clock time behind. */
export const readNumericDate = (text: string, at: number): CalendarMatch | undefined => {
  if (!isDigit(text.charCodeAt(at)) || isDigit(text.charCodeAt(at - 1)) || '.-/'.includes(text[at - 1] ?? ' '))
    return undefined
  const match = numericDate(text, at)
  if (!match) return undefined
  const { year, month, day } = match
  if (month < 1 || month > 12 || year < 1000 || year > 2200) return undefined
  if (day === undefined)
    return {
      calendar: { type: 'point', point: { year: { number: year }, month } },
      end: match.end,
      kind: 'date',
      silent: false,
    }
  if (day < 1 || day > 31) return undefined
  const timeAt = text[match.end] === 'T' ? match.end + 1 : match.end
  const time = readTime(text, timeAt)
  const point: Point = { year: { number: year }, month, day, ...(time ? { time: time.time } : {}) }
  return { calendar: { type: 'point', point }, end: time?.end ?? match.end, kind: 'date', silent: false }
}

const numericDate = (text: string, at: number) => {
  let i = at
  const run = (max: number): number | undefined => {
    const start = i
    while (i < start + max + 1 && isDigit(text.charCodeAt(i))) i += 1
    return i === start || i > start + max ? undefined : Number(text.slice(start, i))
  }
  const year = run(4)
  if (year === undefined || i !== at + 4) return undefined
  const separator = text[i]
  if (separator === undefined || !'-./'.includes(separator)) return undefined
  i += 1
  const monthAt = i
  const month = run(2)
  if (month === undefined) return undefined
  const monthEnd = i
  if (text[i] === separator) {
    i += 1
    const day = run(2)
    if (day !== undefined && text[i] !== separator) return { year, month, day, end: i }
    return undefined
  }
  // 2008-08 is a month; 2008.5 a decimal, 2018/19 two years, 2015-16年度 a range.
  if (
    separator !== '-' ||
    monthEnd - monthAt !== 2 ||
    month > 12 ||
    text[monthEnd] === '年' ||
    isDigit(text.charCodeAt(monthEnd))
  )
    return undefined
  return { year, month, day: undefined, end: monthEnd }
}
