import type { Calendar, PartRef, Point, YearRef } from './calendar.ts'
import { monthLength } from './month-length.ts'
import { nearToEdtf } from './near-to-edtf.ts'
import { pad, year4 } from './pad.ts'
import { planYears } from './plan-years.ts'
import { shiftYears } from './shift-years.ts'
import { windowToEdtf } from './window-to-edtf.ts'

/** What a calendar expression is read against. */
export interface Now {
  /** The year that 今年 is; `null` where nothing tells. */
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** The year that the report is about: 近三年 ends with it. */
  readonly about: number | null
  /** The last year of the five-year plan that has just ended, where the report speaks of it: 过去五年 are its years. */
  readonly closed?: number | null
  /** EDTF of the part of a year that the title states (2023年半年度报告). */
  readonly part?: string | null
}

/** The date last stated, part by part: what bare months and days take over. */
export interface Context {
  year: number | null
  /** The year last spoken of, in this paragraph or in one before it. */
  spoken: number | null
  month: number | null
  day: number | null
  /** The year of the date that `month` and `day` are of. */
  dated: number | null
  /** EDTF of the period last stated: what 上年同期 is the year before of. */
  period: string | null
  /** The stretches of years that the text speaks of, by their length: 过去五年, “十四五”时期. */
  readonly themes: Map<number, string>
}

interface Full {
  year: number
  month: number | undefined
  day: number | undefined
  half: number | undefined
  quarter: number | undefined
  third: number | undefined
  edge: 'start' | 'middle' | 'end' | undefined
  time: string | undefined
}

/** The EDTF of a calendar expression, or `null` where a part of it is not to be had. */
export const resolve = (calendar: Calendar, now: Now, context: Context): string | null => {
  switch (calendar.type) {
    case 'point':
      return pointToEdtf(calendar.point, now, context)
    case 'span': {
      const from = complete(calendar.from, now, context)
      const to = from && complete(calendar.to, now, { ...context, year: from.year, month: from.month ?? context.month })
      if (!from || !to) return null
      return interval(from, to)
    }
    case 'since': {
      const from = pointToEdtf(calendar.from, now, context)
      return from === null || from.includes('/') ? null : `${from}/..`
    }
    case 'plan': {
      const { from, to } = planYears(calendar.number)
      if (calendar.edge === 'end') return `${to}-12`
      if (calendar.edge === 'start') return `${from}-01`
      return `${from}/${to}`
    }
    case 'fiscal': {
      if (calendar.from === undefined || calendar.to === undefined) return null
      if (calendar.quarter !== null)
        return calendar.from === calendar.to ? `${year4(calendar.from)}-${32 + calendar.quarter}` : null
      return calendar.from === calendar.to ? year4(calendar.from) : `${year4(calendar.from)}/${year4(calendar.to)}`
    }
    case 'financial': {
      if (now.year === null) return null
      const first = now.year + calendar.shift - (now.month !== null && now.month < 4 ? 1 : 0)
      return `${year4(first)}/${year4(first + 1)}`
    }
    case 'leading': {
      const year = calendar.year ? yearOf(calendar.year, now, context) : (context.year ?? now.year)
      if (year === null) return null
      const last = calendar.unit === 'quarter' ? calendar.count * 3 : calendar.count
      return `${year4(year)}-01/${year4(year)}-${pad(last)}`
    }
    case 'window':
      return windowToEdtf(calendar, now)
    case 'theme': {
      const { count, before } = calendar
      const theme = context.themes.get(count)
      return theme === undefined ? null : before ? shiftYears(theme, -count) : theme
    }
    case 'part':
      return calendar.value
    case 'same':
      return context.period === null ? null : shiftYears(context.period, calendar.shift)
    case 'near':
      return nearToEdtf(calendar, now)
    case 'year': {
      const year = context.year ?? now.year
      return year === null ? null : year4(year + calendar.shift)
    }
  }
}

const yearOf = (ref: YearRef, now: Now, context: Context): number | null => {
  if ('number' in ref) return ref.number
  if ('digits' in ref) return nearestYear(ref.digits, now.year ?? context.year)
  const last = context.year ?? now.year
  const base = ref.of === 'present' ? (now.year ?? context.year) : ref.of === 'spoken' ? (context.spoken ?? last) : last
  return base === null ? null : base + ref.shift
}

/** 98年 next to 1997 is 1998, 91年 next to 2021 is 1991: the year with these digits that is nearest to the present. */
const nearestYear = (digits: number, present: number | null): number => {
  const base = present ?? 2000
  const century = Math.floor(base / 100) * 100
  const candidates = [century - 100 + digits, century + digits, century + 100 + digits]
  return candidates.reduce((best, year) => (Math.abs(year - base) < Math.abs(best - base) ? year : best))
}

const partOf = (ref: PartRef, present: number | null, last: number | null): number | null => {
  if (typeof ref === 'number') return ref
  const base = ref.of === 'present' ? (present ?? last) : (last ?? present)
  return base === null ? null : base + ref.shift
}

/** Fills in the year (and for a bare day the month); days that overflow a month wrap by the calendar. */
const complete = (point: Point, now: Now, context: Context): Full | undefined => {
  let year: number | null
  let month = point.month === undefined ? undefined : partOf(point.month, now.month, context.month)
  let day = point.day === undefined ? undefined : partOf(point.day, now.day, context.day)
  if (point.weekday !== undefined) {
    if (now.year === null || now.month === null || now.day === null) return undefined
    day = now.day + daysTo(point.weekday, point.week, new Date(Date.UTC(now.year, now.month - 1, now.day)).getUTCDay())
  }
  if (month === null || day === null) return undefined
  const relativeDay = typeof point.day === 'object' || point.weekday !== undefined
  if (point.year) year = yearOf(point.year, now, context)
  else if (relativeDay || typeof point.month === 'object') {
    const ofPresent =
      point.weekday !== undefined ||
      (typeof point.day === 'object' ? point.day : (point.month as { of: string })).of === 'present'
    year = ofPresent ? (now.year ?? context.year) : (context.dated ?? context.year ?? now.year)
  } else year = context.year ?? now.year
  if (year === null) return undefined
  if (day !== undefined && month === undefined) {
    const ofPresent = point.weekday !== undefined || (typeof point.day === 'object' && point.day.of === 'present')
    month = (ofPresent ? (now.month ?? context.month) : (context.month ?? now.month)) ?? undefined
    if (month === undefined) return undefined
  }
  if (month !== undefined && (month < 1 || month > 12)) {
    year += Math.floor((month - 1) / 12)
    month = ((((month - 1) % 12) + 12) % 12) + 1
  }
  if (day !== undefined && month !== undefined) {
    const length = monthLength(year, month)
    if (relativeDay && (day < 1 || day > length)) {
      const moved = new Date(Date.UTC(year, month - 1, day))
      year = moved.getUTCFullYear()
      month = moved.getUTCMonth() + 1
      day = moved.getUTCDate()
    } else if (day > length) return undefined
  }
  const { half, quarter, third, edge, time } = point
  return { year, month, day, half, quarter, third, edge, time }
}

/** From today to a weekday: to the last one, or to that of a week, which begins on Monday. */
const daysTo = (weekday: number, week: number | undefined, today: number): number =>
  week === undefined ? -((today - weekday + 7) % 7) : ((weekday + 6) % 7) - ((today + 6) % 7) + 7 * week

const pointToEdtf = (point: Point, now: Now, context: Context): string | null => {
  if (point.century !== undefined) return `${pad(point.century)}XX`
  if (point.decade !== undefined) return `${String(point.decade).padStart(3, '0')}X`
  const full = complete(point, now, context)
  if (!full) return null
  if (full.third && full.month) {
    const month = `${year4(full.year)}-${pad(full.month)}`
    const [from, to] =
      full.third === 1 ? [1, 10] : full.third === 2 ? [11, 20] : [21, monthLength(full.year, full.month)]
    return `${month}-${pad(from)}/${month}-${pad(to)}`
  }
  return fullToEdtf(full)
}

const edgeMonths = { start: '01', middle: '06', end: '12' } as const

const fullToEdtf = (full: Full): string => {
  const year = year4(full.year)
  if (full.half) return `${year}-${39 + full.half}`
  if (full.quarter) return `${year}-${32 + full.quarter}`
  if (full.month === undefined) return full.edge ? `${year}-${edgeMonths[full.edge]}` : year
  const month = `${year}-${pad(full.month)}`
  if (full.day === undefined) return month
  return `${month}-${pad(full.day)}${full.time ? `T${full.time}` : ''}`
}

/** Quarters as ends of a range are given by their months: 一至三季度 is 01 to 09. */
const interval = (from: Full, to: Full): string => {
  const start = from.quarter ? `${year4(from.year)}-${pad(from.quarter * 3 - 2)}` : fullToEdtf(from)
  const end = to.quarter ? `${year4(to.year)}-${pad(to.quarter * 3)}` : fullToEdtf(to)
  return `${start}/${end}`
}
