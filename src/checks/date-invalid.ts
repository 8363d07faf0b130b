import { placeAt } from '../document/place.ts'
import { positionsOf } from '../document/positions.ts'
import type { Finding } from '../findings/finding.ts'
import type { Check } from './check.ts'

const head = { code: 'date-invalid', severity: 'error' } as const

/** 2024年2月30日, 4月31日 */
const date = /(?:(?<![\d.])(?<year>\d{4})年)?(?<![\d.])(?<month>\d{1,2})月(?<day>\d{1,2})[日号]/g

/** Days of a month by the calendar; of a year that is not stated, one that can be a leap year. */
const daysOf = (month: number, year = 2000): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Why a date does not exist. */
const faultOf = (year: number | undefined, month: number, day: number): string | undefined => {
  if (month < 1 || month > 12) return `there is no month ${month}`
  const most = daysOf(month, year)
  return day < 1 || day > most ? `month ${month} has ${most} days${year === undefined ? '' : ` in ${year}`}` : undefined
}

export const dateInvalid: Check = {
  ...head,
  title: 'A date does not exist',
  description: `A day that its month does not have (4月31日), 2月29日 in a year that is no leap year, a thirteenth month.
Dates of the lunar calendar are written in hanzi and left alone.`,
  examples: [
    { text: '会议于2024年2月30日召开。', finds: true },
    { text: '4月31日前完成。', finds: true },
    { text: '2023年2月29日签约。', finds: true },
    { text: '2024年2月29日签约。', finds: false },
    { text: '2024年13月1日签约。', finds: true },
    { text: '截至12月31日，项目全部开工。', finds: false },
    { text: '农历二月三十举行庙会。', finds: false },
  ],
  run: (_, text) => {
    const found = [...text.matchAll(date)].flatMap((match) => {
      const { year, month, day } = match.groups as Record<string, string | undefined>
      const fault = faultOf(year === undefined ? undefined : Number(year), Number(month), Number(day))
      return fault === undefined ? [] : [{ match, fault }]
    })
    if (found.length === 0) return []
    const positions = positionsOf(text)
    return found.map(({ match, fault }): Finding => {
      const place = placeAt(positions, match.index, match.index + match[0].length)
      return { ...head, message: `${match[0]} does not exist: ${fault}`, place, related: [] }
    })
  },
}
