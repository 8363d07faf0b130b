import { isDigit } from '../../document/fold.ts'
import type { Calendar, Point, YearRef } from './calendar.ts'
import { type PointMatch, readPoint } from './read-point.ts'
import { readTime } from './read-time.ts'
import { readYear } from './read-year.ts'
import { readSmallNumber } from './small-number.ts'

export interface CalendarMatch {
  readonly calendar: Calendar
  readonly end: number
  readonly kind: 'date' | 'period'
  /** No numeral in it: an anchor for other figures, no figure itself. */
  readonly silent: boolean
}

/** Reads what stands between the two ends of a range: 至 到 — - ~, and its length; 0 where there is none. */
export const connectorLength = (text: string, at: number): number => {
  let i = text[at] === ' ' ? at + 1 : at
  const char = text[i]
  if (char === '至' || char === '到') return i + 1 - at + (text[i + 1] === ' ' ? 1 : 0)
  let dashes = 0
  while (dashes < 4 && text[i] !== undefined && '-—–―~～〜－'.includes(text[i]!)) {
    i += 1
    dashes += 1
  }
  if (dashes === 0) return 0
  return i - at + (text[i] === ' ' ? 1 : 0)
}

/** Reads a date or a period at `at`. */
export const readCalendar = (text: string, at: number): CalendarMatch | undefined =>
  readNumericDate(text, at) ?? readRangeOfYears(text, at) ?? readRangeOfMonths(text, at) ?? readFromPoint(text, at)

const pad = (number: number): string => String(number).padStart(2, '0')

/** 2010-01-29, 2010.01.29, 2010/1/29, 2008-08, with a clock time behind. */
const readNumericDate = (text: string, at: number): CalendarMatch | undefined => {
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

/** 2021—2024年, 1995 – 1997年, 2015–16年度, 2018/19年度. */
const readRangeOfYears = (text: string, at: number): CalendarMatch | undefined => {
  if (!isDigit(text.charCodeAt(at)) || isDigit(text.charCodeAt(at - 1))) return undefined
  const first = fourDigits(text, at)
  if (first === undefined) return undefined
  const slash = text[at + 4] === '/' ? 1 : 0
  const connector = slash || connectorLength(text, at + 4)
  if (connector === 0) return undefined
  const secondAt = at + 4 + connector
  let end = secondAt
  while (end < secondAt + 5 && isDigit(text.charCodeAt(end))) end += 1
  const digits = text.slice(secondAt, end)
  if (digits.length !== 4 && digits.length !== 2) return undefined
  const second = digits.length === 4 ? Number(digits) : Math.floor(first / 100) * 100 + Number(digits)
  if (second <= first) return undefined
  const mark = text[end] === ' ' ? end + 1 : end
  if (text[mark] !== '年') {
    // 2018/19課稅年度
    const fiscal =
      digits.length === 2 && slash === 1 && second === first + 1 && /^.{0,4}年度/.test(text.slice(end, end + 6))
    if (!fiscal) return undefined
    const to = { year: { number: second } }
    end = text.indexOf('度', end) + 1
    return { calendar: { type: 'span', from: { year: { number: first } }, to }, end, kind: 'period', silent: false }
  }
  end = mark + 1
  if (text[end] === '度') end += 1
  const from = { year: { number: first } }
  return { calendar: { type: 'span', from, to: { year: { number: second } } }, end, kind: 'period', silent: false }
}

const fourDigits = (text: string, at: number): number | undefined => {
  const digits = text.slice(at, at + 4)
  return /^[12]\d{3}$/.test(digits) && !isDigit(text.charCodeAt(at + 4)) ? Number(digits) : undefined
}

/** 1—9月, 2018年2——4月, 前11个月, 前三季度, 一至三季度; with a year before it or without. */
const readRangeOfMonths = (text: string, at: number): CalendarMatch | undefined => {
  const year = readYear(text, at)
  const yearEnd = year ? year.end + (text[year.end] === '度' ? 1 : 0) : at
  const i = year && text[yearEnd] === ' ' ? yearEnd + 1 : yearEnd
  const stated = year ? { year: year.year } : {}
  const leading = readLeading(text, i)
  if (leading) {
    const { unit, count, end } = leading
    return { calendar: { type: 'leading', ...stated, unit, count }, end, kind: 'period', silent: false }
  }
  const ordinal = text[i] === '第' ? 1 : 0
  const first = readSmallNumber(text, i + ordinal)
  if (!first || first.value < 1 || first.value > 12) return undefined
  const connector = connectorLength(text, first.end)
  if (connector === 0) return undefined
  const second = readSmallNumber(text, first.end + connector + (text[first.end + connector] === '第' ? 1 : 0))
  if (!second || second.value <= first.value || second.value > 12) return undefined
  if (text.startsWith('季度', second.end) && second.value <= 4)
    return span({ ...stated, quarter: first.value }, { ...stated, quarter: second.value }, second.end + 2)
  if (text[second.end] !== '月' || ordinal) return undefined
  const end = second.end + (text[second.end + 1] === '份' ? 2 : 1)
  // 2月—3月5日 is read from its first point.
  if (readSmallNumber(text, end)?.end !== undefined && /^\d{1,2}[日号]/.test(text.slice(end, end + 3))) return undefined
  return span({ ...stated, month: first.value }, { ...stated, month: second.value }, end)
}

const span = (from: Point, to: Point, end: number): CalendarMatch => ({
  calendar: { type: 'span', from, to },
  end,
  kind: 'period',
  silent: false,
})

/** 前三季度, 前两个季度, 前11个月, 头三个月. */
const readLeading = (
  text: string,
  at: number,
): { unit: 'quarter' | 'month'; count: number; end: number } | undefined => {
  if (text[at] !== '前' && text[at] !== '头') return undefined
  const two = text[at + 1] === '两' ? { value: 2, end: at + 2 } : undefined
  const number = two ?? readSmallNumber(text, at + 1)
  if (!number || number.value < 1) return undefined
  const i = text[number.end] === '个' ? number.end + 1 : number.end
  if (text.startsWith('季度', i) && number.value <= 4) return { unit: 'quarter', count: number.value, end: i + 2 }
  if (text[i] === '月' && number.value <= 12 && (i > number.end || text[at] === '前'))
    return { unit: 'month', count: number.value, end: text[i + 1] === '份' ? i + 2 : i + 1 }
  return undefined
}

const periodPrecision = new Set(['half', 'quarter', 'third'])

/** A point, and the range or the 以来 that it begins. */
const readFromPoint = (text: string, at: number): CalendarMatch | undefined => {
  const first = readPoint(text, at)
  if (!first) return undefined
  const range = readDays(text, first) ?? readTo(text, first)
  if (range) return range
  if (!first.word && (text.startsWith('以来', first.end) || text.startsWith('至今', first.end)))
    return { calendar: { type: 'since', from: first.point }, end: first.end + 2, kind: 'period', silent: false }
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
    return {
      ...(from.year ? { year: from.year } : {}),
      ...(from.month !== undefined ? { month: from.month } : {}),
      ...to,
    }
  }
  if (to.year === undefined && from.year !== undefined) {
    const wraps = typeof from.month === 'number' && typeof to.month === 'number' && to.month < from.month
    const year: YearRef = wraps && 'number' in from.year ? { number: from.year.number + 1 } : from.year
    return { year, ...to }
  }
  return to
}
