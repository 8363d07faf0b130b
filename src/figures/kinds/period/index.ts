import { calendarAt, calendarStarts } from '../../calendar/at.ts'
import type { Calendar } from '../../calendar/calendar.ts'
import type { FigureKind, Rule } from '../../kind.ts'

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

const planDigits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}
const planPattern =
  /([“"‘「『])?(十[一二三四五六七八九]?|[一二三四五六七八九])五([”"’」』])?(时期|期间|以来|末期|末|初期|初)?/y

/** "十四五"时期: the quotes are inside the span. Without quotes only 十X五 before 时期, 期间, 末, 以来 is a plan. */
const plan: Rule = {
  name: '"<numeral>五" 时期',
  starts: '“"‘「『十一二三四六七八九',
  read: ({ text }, at) => {
    planPattern.lastIndex = at
    const found = planPattern.exec(text)
    if (!found) return undefined
    const [whole, open, digits, close, tail] = found
    if (open ? !close : close || !tail || digits!.length < 2) return undefined
    if (!open && /[\d一二三四五六七八九十百千万]/.test(text[at - 1] ?? '')) return undefined
    const end = at + whole.length
    const number = digits!.length === 1 ? planDigits[digits!]! : 10 + planDigits[digits![1]!]!
    // 五五 is a plan of 1976, 一五 of 1953; the number of a plan is 十四, and 十 alone is the tenth.
    if (!tail && /^(?:规划|计划|纲要)/.test(text.slice(end, end + 2)))
      return { value: null, unit: null, end, silent: true, calendar: { type: 'plan', number } }
    const edge = tail?.startsWith('末')
      ? ({ edge: 'end' } as const)
      : tail?.startsWith('初')
        ? ({ edge: 'start' } as const)
        : {}
    const calendar: Calendar =
      tail === '以来'
        ? { type: 'since', from: { year: { number: planStart(number) } } }
        : { type: 'plan', number, ...edge }
    return { value: null, unit: null, end, calendar }
  },
}

const planStart = (number: number): number => 1953 + (number - 1) * 5 + (number > 2 ? 3 : 0)

const windowPattern =
  /(刚刚过去的?|过去的?|最近的?|近|未来的?|今后的?|前)?(\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])(个?多?)(年|个月|月|天|日)(以来|来)?/y

/** 近三年, 过去五年, 五年来, 未来五年, 这五年 (这 stays outside). Longer stretches behind 近 are durations: 近20年历史. */
const window: Rule = {
  name: '近 | 过去 | 未来 <numeral> 年',
  starts: '近过未今最刚前0123456789一二两三四五六七八九十',
  read: (scan, at) => {
    const { text } = scan
    if (/[\d一二三四五六七八九十百千第零〇.]/.test(text[at - 1] ?? '')) return undefined
    windowPattern.lastIndex = at
    const found = windowPattern.exec(text)
    if (!found) return undefined
    const [whole, lead, digits, , unitWord, tail] = found
    const numeral = scan.numeral(at + (lead?.length ?? 0))
    if (!numeral?.value || numeral.end !== at + (lead?.length ?? 0) + digits!.length) return undefined
    const count = Number(numeral.value)
    let end = at + whole.length
    const next = text[end] ?? ''
    if (count < 1 || count > 200 || '代级期龄'.includes(next === '' ? '-' : next)) return undefined
    if (found[3] === '多' || (unitWord === '月' && !found[3])) return undefined
    const pointing = !lead && /[这此]$/.test(text.slice(Math.max(0, at - 1), at))
    if (!lead && !tail && !pointing) return undefined
    if (!lead && unitWord !== '年' && !tail) return undefined
    // 从事司法工作近十年 is a duration.
    if (
      lead === '近' &&
      !tail &&
      (count > 10 || (at > 0 && !/[，,。；;、：:“（(\s在是为对到从把和与及但而且里]/.test(text[at - 1]!)))
    )
      return undefined
    if (
      lead === '前' &&
      (unitWord !== '年' || count > 10 || count < 2 || /[年月日提以之目从生史空]/.test(text[at - 1] ?? ''))
    )
      return undefined
    if (tail === undefined && text.startsWith('间', end) && lead) end += 0
    const unit = unitWord === '年' ? 'year' : unitWord === '天' || unitWord === '日' ? 'day' : 'month'
    const ahead = lead?.startsWith('未') || lead?.startsWith('今') || false
    // 一年来 is the year spoken of: an anchor.
    return {
      value: null,
      unit: null,
      end,
      silent: !lead && count === 1,
      calendar: { type: 'window', unit, count, ahead },
    }
  },
}

/** 上年同期, 去年同期, 全年: anchors for the figures behind them. */
const anchors: readonly (readonly [string, Calendar])[] = [
  ['上年同期', { type: 'same', shift: -1 }],
  ['去年同期', { type: 'same', shift: -1 }],
  ['上年同月', { type: 'same', shift: -1 }],
  ['去年同月', { type: 'same', shift: -1 }],
  ['前年同期', { type: 'same', shift: -2 }],
  ['同期', { type: 'same', shift: 0 }],
  ['全年', { type: 'year', shift: 0 }],
]

const anchor: Rule = {
  name: '上年同期 | 全年',
  starts: '上去前同全',
  read: ({ text }, at) => {
    const found = anchors.find(([word]) => text.startsWith(word, at))
    return found && { value: null, unit: null, end: at + found[0].length, silent: true, calendar: found[1] }
  },
}

export const period: FigureKind<'period'> = {
  name: 'period',
  title: '时期',
  description: 'A stretch of calendar time: 8月9日至11日, 2021—2024年, 上半年, "十四五"时期, 近三年',
  value: 'edtf',
  unit: 'none',
  rules: [anchor, stated, plan, window],
  share: (bare, model) => {
    const point = model.calendar?.type === 'point' ? model.calendar.point : undefined
    const number = Number(bare.value)
    if (point?.quarter === undefined || !(number >= 1 && number <= 4)) return undefined
    return { value: null, unit: null, end: bare.end, calendar: { type: 'point', point: { ...point, quarter: number } } }
  },
  ranges: false,
  calendar: 'stretch',
  changes: false,
}
