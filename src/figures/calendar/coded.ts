import { isDigit, isLatin } from '../../document/fold.ts'
import type { CalendarMatch } from './calendar-match.ts'

const pattern = /(?<year>(?:19|20)\d\d)(?:H(?<half>[12])|Q(?<quarter>[1-4]))(?![A-Za-z\d])/y

/** 2020H1, 2024Q3: as analysts write halves and quarters. */
export const readCoded = (text: string, at: number): CalendarMatch | undefined => {
  if (isDigit(text.charCodeAt(at - 1)) || isLatin(text.charCodeAt(at - 1))) return undefined
  pattern.lastIndex = at
  const { year, half, quarter } = pattern.exec(text)?.groups ?? {}
  if (year === undefined) return undefined
  const part = half === undefined ? { quarter: Number(quarter) } : { half: half === '1' ? (1 as const) : (2 as const) }
  return {
    calendar: { type: 'point', point: { year: { number: Number(year) }, ...part } },
    end: pattern.lastIndex,
    kind: 'period',
    silent: false,
  }
}
