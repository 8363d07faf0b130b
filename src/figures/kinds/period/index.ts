import { calendarAt, calendarStarts } from '../../calendar/at.ts'
import { defineKind, type Rule } from '../../kind.ts'
import { anchor } from './anchor.ts'
import { centuryYears } from './century-years.ts'
import { near } from './near.ts'
import { plan } from './plan.ts'
import { window } from './window.ts'

/** 8月9日至11日, 2021—2024年, 2024年以来, 上半年, 前三季度, 8月上旬. */
const stated: Rule = {
  name: '<date> 至 <date> | <half-year> | <quarter>',
  starts: calendarStarts,
  read: ({ text }, at) => {
    const match = calendarAt(text, at)
    if (match?.kind !== 'period') return undefined
    return { value: null, unit: null, end: match.end, calendar: match.calendar, silent: match.silent }
  },
}

export const period = defineKind({
  name: 'period',
  title: '时期',
  description: 'A stretch of calendar time: 8月9日至11日, 2021—2024年, 上半年, "十四五"时期, 近三年',
  value: 'edtf',
  unit: 'none',
  rules: [anchor, near, stated, plan, centuryYears, window],
  share: (bare, model) => {
    // 一、二季度
    const point = model.calendar?.type === 'point' ? model.calendar.point : undefined
    const quarter = Number(bare.value)
    if (point?.quarter === undefined || !(quarter >= 1 && quarter <= 4)) return undefined
    return { value: null, unit: null, end: bare.end, calendar: { type: 'point', point: { ...point, quarter } } }
  },
  ranges: false,
  calendar: 'stretch',
  changes: false,
})
