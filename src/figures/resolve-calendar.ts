import type { Calendar } from './calendar/calendar.ts'
import { partOfTheme } from './calendar/part-of-theme.ts'
import { planYears } from './calendar/plan-years.ts'
import { type Context, type Now, resolve } from './calendar/resolve.ts'
import { isAdverb, mayBeWithin, opensTheme, yearsIn } from './calendar/themes.ts'
import type { Figure } from './figure.ts'
import { period } from './kinds/period/index.ts'

/** Where the year or month that bare dates take over was stated: in a heading above, by the report itself, or by a date. */
export type StatedBy = 'heading' | 'report' | Figure

/** What `extract explain` is told of a date: what stood ready for the parts that it leaves out. */
export type CalendarTrace = (
  figure: Figure,
  against: Readonly<Context> & {
    readonly now: Now
    readonly yearBy: StatedBy | null
    readonly monthBy: StatedBy | null
  },
) => void

/** What dates are read against as the document goes on: its own year, its sections' years, the date last stated. */
export interface CalendarState {
  readonly now: Now
  /** The year that a heading above states. */
  sectionYear: number | null
  context: Context
  yearBy: StatedBy | null
  monthBy: StatedBy | null
  readonly trace: CalendarTrace | undefined
  /** The years last stated in this paragraph or the one before it: what 这八年 are. */
  stretch: string | null
  stated: boolean
}

export const startCalendar = (now: Now, trace?: CalendarTrace): CalendarState => ({
  now,
  sectionYear: null,
  context: { year: null, spoken: null, month: null, day: null, dated: null, period: null, themes: new Map() },
  yearBy: null,
  monthBy: null,
  trace,
  stretch: null,
  stated: false,
})

/** A new paragraph: years stated in the one before it govern no more; the heading's or the report's own year does. */
export const startParagraph = (state: CalendarState, sectionYear: number | null, opens = false): void => {
  state.sectionYear = sectionYear
  if (!state.stated) state.stretch = null
  state.stated = false
  const own = state.now.about ?? state.now.year
  if (sectionYear !== null || own !== null) state.yearBy = sectionYear === null ? 'report' : 'heading'
  const ofReport = opens && state.now.month !== null
  if (ofReport) state.monthBy = 'report'
  const { year, spoken, month, day, dated, themes } = state.context
  state.context = {
    year: sectionYear ?? own ?? year,
    spoken: ofReport ? null : spoken,
    // A bare day of the next section is of the report's own month (当地时间13日晚), not of what the one before spoke of.
    month: ofReport ? state.now.month : month,
    day,
    dated: ofReport ? null : dated,
    period: null,
    themes,
  }
}

/** Gives every date and period of a reading its value, in order. */
export const resolveCalendar = (figures: readonly Figure[], text: string, state: CalendarState): void => {
  let before: Figure | undefined
  for (const figure of figures) {
    if (!setPart(figure, text, before, state)) setTheme(figure, text, state)
    before = figure
    if (!figure.calendar) continue
    const context = isToday(text, figure) ? { ...state.context, year: state.now.year } : state.context
    state.trace?.(figure, {
      ...context,
      now: state.now,
      yearBy: context === state.context ? state.yearBy : 'report',
      monthBy: state.monthBy,
    })
    figure.value = resolve(figure.calendar, state.now, context)
    if (figure.value !== null) remember(figure, figure.calendar, figure.value, text, state)
  }
}

/** “八五”前四年, 五年计划的后三年; whether it is one. */
const setPart = (figure: Figure, text: string, before: Figure | undefined, { context }: CalendarState): boolean => {
  const { calendar, kind, start, unit, value, modifier } = figure
  const first = calendar?.type === 'window' && calendar.unit === 'year' && text[start] === '前'
  const last = kind?.lasting && unit === 'a' && text[start - 1] === '后' && modifier === null
  if (!first && !last) return false
  const years = partOfTheme(
    text,
    first ? start : start - 1,
    first ? calendar.count : Number(value),
    before,
    context.themes,
  )
  if (years === null) return false
  if (last) Object.assign(figure, { ...asPeriod, start: start - 1 } satisfies Partial<Figure>)
  figure.calendar = { type: 'part', value: years }
  return true
}

const asPeriod = {
  kind: period,
  unit: null,
  unitSpan: null,
  exponent: 0,
  modifier: null,
  numeral: null,
  rule: '<numeral> 年',
} as const

/** 五年累计, 比前五年: of the years that the text speaks of, where it speaks of as many. */
const setTheme = (figure: Figure, text: string, state: CalendarState): void => {
  const { themes } = state.context
  const { calendar, kind, start, end, unit, value } = figure
  if (kind?.standing === 'sequence' && text.startsWith('五年计划', end)) {
    // 第六个五年计划
    const { from, to } = planYears(Number(value))
    if (!themes.has(5) && Number(value) < 20) themes.set(5, `${from}/${to}`)
    return
  }
  if (themes.size === 0) return
  if (calendar?.type === 'window' && calendar.unit === 'year') {
    if (text[start] === '前' && isBase(text, figure) && themes.has(calendar.count))
      figure.calendar = { type: 'theme', count: calendar.count, before: true }
    // 1961—1978年间，…，这18年中: the years just spoken of.
    if (/[这此]/.test(text[start - 1] ?? '') && state.stretch !== null && yearsIn(state.stretch) === calendar.count)
      figure.calendar = { type: 'part', value: state.stretch }
    return
  }
  const count = kind?.lasting && unit === 'a' && figure.modifier !== 'over' ? Number(value) : 0
  const theme = themes.get(count)
  if (theme !== undefined && isAdverb(text, start, end) && mayBeWithin(text, end, theme, state.now.about))
    Object.assign(figure, {
      ...asPeriod,
      calendar: { type: 'theme', count, before: false },
    } satisfies Partial<Figure>)
}

/** 今天（7月23日）: the date of the day's word, whatever year the text goes on about. */
const isToday = (text: string, figure: Figure): boolean =>
  /[今昨明][天日晚早][上午]{0,2}[（(]$/.test(text.slice(Math.max(0, figure.start - 6), figure.start))

/** 近三年, 三年来 in the middle of a sentence are of that sentence. */
const isOwnTheme = (text: string, { start, end }: Figure): boolean => text[start] !== '近' && text[end - 1] !== '来'

/** 比2019年增长, 较上月: what something is compared with is not what the text goes on about. */
const isBase = (text: string, figure: Figure): boolean =>
  /[比较与同]$|[高低快慢]于$/.test(text.slice(Math.max(0, figure.start - 2), figure.start))

const remember = (figure: Figure, calendar: Calendar, value: string, text: string, state: CalendarState): void => {
  const base = isBase(text, figure)
  const { context } = state
  const { themes } = context
  const count = base ? 0 : yearsIn(value)
  // 大体相当于“一五”时期: no years that the text goes on about.
  if (
    count > 0 &&
    !/(?:相当于|[高低好快慢多少优]于|超过|不及)$/.test(text.slice(Math.max(0, figure.start - 3), figure.start))
  ) {
    state.stretch = value
    state.stated = true
  }
  if (count > 0 && (opensTheme(text, figure.start) || (!themes.has(count) && isOwnTheme(text, figure))))
    themes.set(count, value)
  // 下周, 周五: days by that of the report, and none that later ones go by.
  const near = calendar.type === 'near' || (calendar.type === 'point' && calendar.point.weekday !== undefined)
  if (
    base ||
    (near && figure.silent) ||
    calendar.type === 'window' ||
    calendar.type === 'plan' ||
    calendar.type === 'theme' ||
    calendar.type === 'part'
  )
    return
  if (calendar.type !== 'same') context.period = value
  const point = calendar.type === 'point' ? calendar.point : calendar.type === 'span' ? calendar.to : undefined
  if (point?.century !== undefined || point?.decade !== undefined) return
  const found = /^(?:.*\/)?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(
    calendar.type === 'span' ? value.split('/')[1]! : value,
  )
  if (!found || calendar.type === 'same' || calendar.type === 'since') return
  context.year = Number(found[1])
  context.spoken = context.year
  state.yearBy = figure
  const month = found[2] ? Number(found[2]) : null
  if (month !== null && month <= 12) {
    context.month = month
    context.dated = context.year
    state.monthBy = figure
    // 8月12日开展逆回购，…将于8月26日续做，当日…: a day to come is not the one spoken of.
    if (!/[将拟定][于在]$/.test(text.slice(Math.max(0, figure.start - 2), figure.start)))
      context.day = found[3] ? Number(found[3]) : null
  }
}
