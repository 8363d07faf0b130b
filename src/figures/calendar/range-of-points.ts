import type { Point, YearRef } from './calendar.ts'
import { type CalendarMatch, span } from './calendar-match.ts'
import { connectorLength } from './connector.ts'
import { pad } from './pad.ts'
import { type PointMatch, readPoint } from './read-point.ts'
import { readTime } from './read-time.ts'
import { readSmallNumber } from './small-number.ts'

const periodPrecision = new Set(['half', 'quarter', 'third'])

/** A point, and the range or the 以来 that it begins. */
export const readFromPoint = (text: string, at: number): CalendarMatch | undefined => {
  const first = readPoint(text, at)
  if (!first) return undefined
  const range = readDays(text, first) ?? readHours(text, first) ?? readTo(text, first)
  if (range) return range
  // 今年以来 is a word, 去年以来 a stretch of time.
  const anchor = first.word && !/^[去前]年$/.test(text.slice(at, first.end))
  if (!anchor && (text.startsWith('以来', first.end) || text.startsWith('至今', first.end)))
    return { calendar: { type: 'since', from: first.point }, end: first.end + 2, kind: 'period', silent: first.word }
  return {
    calendar: { type: 'point', point: first.point },
    end: first.end,
    kind: periodPrecision.has(first.precision) ? 'period' : 'date',
    silent: first.word,
  }
}

/** The second end of a range: 8月9日至11日, 9月20日—22日, 2014年11月到去年3月, 2007年与2009年间, 晚7:00到8:00. */
const readTo = (text: string, first: PointMatch): CalendarMatch | undefined => {
  let at = first.end
  const connector = connectorLength(text, at)
  const joined = connector === 0 && (text[at] === '与' || text[at] === '和')
  if (connector === 0 && !joined) return undefined
  at += connector || 1
  if (first.precision === 'time' && !joined) {
    const time = readTime(text, at)
    if (time) {
      const from = first.point.time!
      // 晚上7:00到8:00: the second hour is in the evening too.
      const later = time.time < from.slice(0, 5) && Number(time.time.slice(0, 2)) < 12
      const to = later ? `${pad(Number(time.time.slice(0, 2)) + 12)}${time.time.slice(2)}` : time.time
      return span(first.point, { ...first.point, time: to }, time.end)
    }
  }
  const second = readPoint(text, at) ?? (first.precision === 'day' ? readDayNumber(text, at) : undefined)
  if (second && !(second.word && second.precision === 'year' && first.precision !== 'year')) {
    if (joined && !/^之?间/.test(text.slice(second.end, second.end + 2))) return undefined
    const to = complete(first.point, second.point)
    if (to) return span(first.point, to, second.end)
  }
  return undefined
}

/** 11月8日0—24时 is the whole day, 9—17时 a stretch of it. */
const readHours = (text: string, day: PointMatch): CalendarMatch | undefined => {
  if (day.precision !== 'day') return undefined
  const from = readSmallNumber(text, day.end)
  const connector = from ? connectorLength(text, from.end) : 0
  if (!from || connector === 0) return undefined
  const to = readSmallNumber(text, from.end + connector)
  if (!to || to.value > 24 || to.value <= from.value || text[to.end] !== '时') return undefined
  const end = to.end + 1
  if (from.value === 0 && to.value === 24)
    return { calendar: { type: 'point', point: day.point }, end, kind: 'date', silent: day.word }
  const at = (hour: number): Point => ({ ...day.point, time: `${pad(hour)}:00` })
  return to.value === 24 ? undefined : span(at(from.value), at(to.value), end)
}

/** 3月23—27日: the first day has no mark of its own. */
const readDays = (text: string, month: PointMatch): CalendarMatch | undefined => {
  if (month.precision !== 'month' || month.point.edge) return undefined
  const first = readSmallNumber(text, month.end)
  if (!first || first.value < 1 || first.value > 31) return undefined
  const connector = connectorLength(text, first.end)
  if (connector === 0) return undefined
  const second = readSmallNumber(text, first.end + connector)
  if (!second || second.value <= first.value || second.value > 31 || !'日号'.includes(text[second.end] ?? '-'))
    return undefined
  return span({ ...month.point, day: first.value }, { ...month.point, day: second.value }, second.end + 1)
}

/** 到十五号: behind a day, a number with 号 is one too. */
const readDayNumber = (text: string, at: number): PointMatch | undefined => {
  const day = readSmallNumber(text, at)
  if (!day || day.value < 1 || day.value > 31 || text[day.end] !== '号') return undefined
  return { point: { day: day.value }, end: day.end + 1, word: false, precision: 'day' }
}

/** Gives the second end of a range the year and month of the first, where it leaves them out. */
const complete = (from: Point, to: Point): Point | undefined => {
  if (to.year === undefined && to.month === undefined && to.quarter === undefined && to.half === undefined) {
    if (typeof to.day !== 'number' || from.day === undefined) return undefined
    return { ...to, year: from.year, month: from.month }
  }
  if (to.year === undefined && from.year !== undefined) {
    const wraps = typeof from.month === 'number' && typeof to.month === 'number' && to.month < from.month
    const year: YearRef = wraps && 'number' in from.year ? { number: from.year.number + 1 } : from.year
    return { ...to, year }
  }
  return to
}
