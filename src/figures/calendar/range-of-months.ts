import { type CalendarMatch, span } from './calendar-match.ts'
import { connectorLength } from './connector.ts'
import { readYear } from './read-year.ts'
import { readSmallNumber } from './small-number.ts'

/** 1—9月, 2018年2——4月, 前11个月, 前三季度, 一至三季度; with a year before it or without. */
export const readRangeOfMonths = (text: string, at: number): CalendarMatch | undefined => {
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

/** 前三季度, 前两个季度, 前11个月, 头三个月, 首三季. */
const readLeading = (
  text: string,
  at: number,
): { unit: 'quarter' | 'month'; count: number; end: number } | undefined => {
  const lead = text[at]
  if (lead !== '前' && lead !== '头' && lead !== '首') return undefined
  const two = text[at + 1] === '两' ? { value: 2, end: at + 2 } : undefined
  const number = two ?? readSmallNumber(text, at + 1)
  if (!number || number.value < 1) return undefined
  const i = text[number.end] === '个' ? number.end + 1 : number.end
  if (text.startsWith('季度', i) && number.value <= 4) return { unit: 'quarter', count: number.value, end: i + 2 }
  if (text[i] === '季' && number.value <= 4 && lead !== '前')
    return { unit: 'quarter', count: number.value, end: i + 1 }
  // 前一个月 is the month before.
  if (text[i] === '月' && number.value > 1 && number.value <= 12 && (i > number.end || lead === '前'))
    return { unit: 'month', count: number.value, end: text[i + 1] === '份' ? i + 2 : i + 1 }
  return undefined
}
