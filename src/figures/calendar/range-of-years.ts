import { isDigit } from '../../document/fold.ts'
import { readDigitRun, toDigits } from '../numerals/digit-run.ts'
import { hanziDigitOf } from '../numerals/numeral-chars.ts'
import type { CalendarMatch } from './calendar-match.ts'
import { connectorLength } from './connector.ts'

/** 2021—2024年, 1995 – 1997年, 2015–16年度, 2018/19年度, 2018/19, 2018/19学年, 二〇一八至一九年度. */
export const readRangeOfYears = (text: string, at: number): CalendarMatch | undefined => {
  if (isDigit(text.charCodeAt(at - 1)) || hanziDigitOf(text.charCodeAt(at - 1)) >= 0) return undefined
  const first = yearAt(text, at)
  if (first === undefined) return undefined
  const slash = text[at + 4] === '/' ? 1 : 0
  const connector = slash || connectorLength(text, at + 4)
  if (connector === 0) return undefined
  const secondAt = at + 4 + connector
  const digits = digitsAt(text, secondAt)
  let end = secondAt + digits.length
  if (digits.length !== 4 && digits.length !== 2) return undefined
  const second = digits.length === 4 ? Number(digits) : Math.floor(first / 100) * 100 + Number(digits)
  if (second <= first) return undefined
  const mark = text[end] === ' ' ? end + 1 : end
  if (text[mark] !== '年') {
    if (digits.length !== 2 || slash !== 1 || second !== first + 1 || /[\d/.]/.test(text[end] ?? '')) return undefined
    const to = { year: { number: second } }
    // 2018/19課稅年度
    end += /^(?:.{0,4}年度|学年)/.exec(text.slice(end, end + 6))?.[0].length ?? 0
    return { calendar: { type: 'span', from: { year: { number: first } }, to }, end, kind: 'period', silent: false }
  }
  end = mark + 1
  if (text[end] === '度') end += 1
  const from = { year: { number: first } }
  return { calendar: { type: 'span', from, to: { year: { number: second } } }, end, kind: 'period', silent: false }
}

const yearAt = (text: string, at: number): number | undefined => {
  const digits = digitsAt(text, at)
  return /^[12]\d{3}$/.test(digits) ? Number(digits) : undefined
}

/** A run of digits, in hanzi or not; of those that are too long only so much as tells. */
const digitsAt = (text: string, at: number): string => {
  if (!isDigit(text.charCodeAt(at))) return toDigits(readDigitRun(text, at))
  let end = at
  while (end < at + 5 && isDigit(text.charCodeAt(end))) end += 1
  return text.slice(at, end)
}
