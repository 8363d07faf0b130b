import { patternOf } from '../../../document/pattern.ts'
import { calendarAt, calendarStarts } from '../../calendar/at.ts'
import { defineKind, type Rule, type Scan } from '../../kind.ts'
import { hanziDigits } from '../../numerals/hanzi.ts'
import { clock } from './clock.ts'
import { nearDays } from './near-days.ts'

/** 2024年, 2024年9月12日, 9月12日, 今年3月, 2013年年底, 2010-01-29. */
const stated: Rule = {
  name: '<year> <month> <day>',
  starts: calendarStarts,
  read: (scan, at) => {
    const match = calendarAt(scan.text, at)
    if (match?.kind !== 'date' || isDuration(scan, at, match.end)) return undefined
    return { value: null, unit: null, end: match.end, calendar: match.calendar, silent: match.silent }
  },
}

/** 5日 alone is a day of the month, but a length of time in 近5日, 为期3日, 5日内. */
const isDuration = ({ text }: Scan, at: number, end: number): boolean => {
  if (text[end - 1] !== '日' || end - at > 3) return false
  if (/^[一二三四五六七八九]日$/.test(text.slice(at, end))) return true
  return (
    /[近第每期时共满逾超达够约整首末头余续这数前过限]$/.test(text[at - 1] ?? '') ||
    /^(?:以[内上下]|[内游间期均历程]|之内|来)/.test(text.slice(end, end + 2))
  )
}

/** 年初, 年底, 年末: no numeral, but later figures go by it. */
const yearEdge: Rule = {
  name: '年初 | 年底',
  starts: '年',
  read: ({ text }, at) => {
    const edge = text[at + 1]
    if (edge !== '初' && edge !== '底' && edge !== '末' && edge !== '尾') return undefined
    const before = text[at - 1] ?? ''
    if (/[\d年一二三四五六七八九〇]/.test(before) || '期步始声盘货'.includes(text[at + 2] ?? '-')) return undefined
    return {
      value: null,
      unit: null,
      end: at + 2,
      silent: true,
      calendar: { type: 'point', point: { year: { shift: 0, of: 'context' }, edge: edge === '初' ? 'start' : 'end' } },
    }
  },
}

const centuryDigit = (text: string): number | undefined => {
  const match = /^(?:(\d{1,2})|([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]))$/.exec(text)
  if (!match) return undefined
  if (match[1]) return Number(match[1])
  const [tens, ones] = match[2]!.includes('十') ? match[2]!.split('十') : ['', match[2]!]
  const ten = match[2]!.includes('十') ? (tens ? hanziDigits[tens]! : 1) : 0
  return ten * 10 + (ones ? hanziDigits[ones]! : 0)
}

const decadePattern = patternOf('y')`
  (?:(?:(上|本)世纪
  |(\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?
  |[一二三四五六七八九])世纪)(?:(?:第([一二三四五六七八九十])个)?(?:10|十)年(?!代)
  |([一二三四五六七八九]十|\d0)年代(?:[初中末]期?)?|[初末])?|(1[89]\d|20\d)0年代(?:[初中末]期?)?
  |([一二三四五六七八九]十|\d0)年代(?:[初中末]期?)?)
`

/** 21世纪, 20世纪90年代, 上世纪五十年代, 90年代, 1990年代. */
const decade: Rule = {
  name: '<century> <decade>',
  starts: '0123456789一二三四五六七八九十上本',
  behind: '世年',
  read: ({ text }, at) => {
    if (/\d/.test(text[at - 1] ?? '')) return undefined
    decadePattern.lastIndex = at
    const found = decadePattern.exec(text)
    if (!found) return undefined
    const [whole, relative, number, nth, inCentury, full, alone] = found
    const silent = relative !== undefined && nth === undefined && inCentury === undefined
    const end = at + whole.length
    const point = (value: { decade?: number; century?: number }) => ({
      value: null,
      unit: null,
      end,
      silent,
      calendar: { type: 'point', point: value } as const,
    })
    if (full) return point({ decade: Number(full) })
    const digit = (tens: string) => (/^\d/.test(tens) ? Number(tens[0]) : hanziDigits[tens[0]!]!)
    if (alone) return point({ decade: 190 + digit(alone) })
    const century = relative ? (relative === '上' ? 20 : 21) : centuryDigit(number!)
    if (century === undefined || century < 1 || century > 30) return undefined
    if (nth) return point({ decade: (century - 1) * 10 + (nth === '十' ? 10 : hanziDigits[nth]!) - 1 })
    if (inCentury) return point({ decade: (century - 1) * 10 + digit(inCentury) })
    return point({ century: century - 1 })
  },
}

export const date = defineKind({
  name: 'date',
  title: '日期',
  description: 'A point on the calendar at any precision: 2024年, 9月12日, 今年3月, 21世纪',
  value: 'edtf',
  unit: 'none',
  rules: [stated, clock, nearDays, yearEdge, decade],
  share: (bare, model) => {
    // 1986、1989、1993年: each is a year of its own; 3、4月: a month.
    const point = model.calendar?.type === 'point' ? model.calendar.point : undefined
    if (!point || bare.value === null) return undefined
    // 一、二月份
    if (!bare.plain && !(bare.hanzi && !bare.over && !bare.several && point.month !== undefined)) return undefined
    const number = Number(bare.value)
    if (point.month === undefined && point.year && 'number' in point.year && /^[12]\d{3}$/.test(bare.value))
      return { value: null, unit: null, end: bare.end, calendar: { type: 'point', point: { year: { number } } } }
    const isMonth = Number.isInteger(number) && number >= 1 && number <= 12
    if (typeof point.month === 'number' && point.day === undefined && !point.year && isMonth)
      return { value: null, unit: null, end: bare.end, calendar: { type: 'point', point: { month: number } } }
    return undefined
  },
  ranges: false,
  calendar: 'point',
  changes: false,
})
