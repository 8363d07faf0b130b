import { isDigit } from '../../document/fold.ts'
import { patternOf } from '../../document/pattern.ts'
import type { CalendarMatch } from './calendar-match.ts'
import { readSmallNumber } from './small-number.ts'

const pattern = patternOf('y')`
  (?:(?<from>(?:19|20)\d\d)(?:[/–—-](?<to>\d{4}|\d\d))?(?:财政?年度?|年?(?=第[一二三四1-4]财季)))?(?:第?(?<quarter>[一二三四1-4])(?:财季|财政季度|季度?))?
`

const words = /(?:(?<now>[本今]个?)|(?<last>[上去]个?|上一个?)|(?<next>[下来]个?|下一个?))财政年度|(?<coming>来年度)/y

/** 本财政年度, 上个财政年度, 来年度 */
export const readFinancialYear = (text: string, at: number): CalendarMatch | undefined => {
  words.lastIndex = at
  const found = words.exec(text)?.groups
  if (!found) return undefined
  const shift = found.now ? 0 : found.last ? -1 : 1
  return { calendar: { type: 'financial', shift }, end: words.lastIndex, kind: 'period', silent: true }
}

/**
 * 2025财年, 2024/25财年, 2025财年第一季度, 第三财季. When a company's own year begins, the report seldom says: its quarters
 * are those of the year that it names (2025-33), and without one they have no value.
 */
export const readFiscal = (text: string, at: number): CalendarMatch | undefined => {
  if (isDigit(text.charCodeAt(at - 1))) return undefined
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (!found?.[0].includes('财')) return undefined
  const { from, to, quarter } = found.groups!
  const first = from === undefined ? undefined : Number(from)
  const last =
    to === undefined || first === undefined
      ? undefined
      : to.length === 4
        ? Number(to)
        : first - (first % 100) + Number(to)
  if (last !== undefined && last !== first! + 1) return undefined
  return {
    calendar: {
      type: 'fiscal',
      ...(first === undefined ? {} : { from: first, to: last ?? first }),
      quarter: quarter === undefined ? null : readSmallNumber(quarter, 0)!.value,
    },
    end: pattern.lastIndex,
    kind: 'period',
    silent: false,
  }
}
