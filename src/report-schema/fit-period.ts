import type { CompiledField } from './compiled-field.ts'
import type { Entry } from './entries.ts'
import type { ReportFacts } from './report-facts.ts'
import { isSamePeriod, isWithin } from './same-period.ts'

/** How well a record fits on one count: 0 as stated, 1 not contradicted, 2 less so; a text says why it does not fit. */
export type Fit = 0 | 1 | 2 | string

/** The EDTF dates that a field's period stands for in a report; `undefined` where the report doesn't tell. */
const wantedPeriod = (period: string, { year, period: own }: ReportFacts): string | undefined => {
  const offsets: Readonly<Record<string, number>> = {
    'report-year': 0,
    'in-report-year': 0,
    'previous-year': -1,
    'next-year': 1,
  }
  const offset = offsets[period]
  if (offset !== undefined) return year === null ? undefined : String(year + offset)
  if (period === 'report-period') return own ?? undefined
  return period
}

const years = /(?:19|20)\d{2}(?=年)|十[二三四五六](?=五)/g

export const fitPeriod = ({ record }: Entry, field: CompiledField, facts: ReportFacts): Fit => {
  if (field.period === 'any') return 0
  const wanted = wantedPeriod(field.period, facts)
  if (wanted === undefined) return record.period === null ? 1 : 2
  const within = field.period === 'in-report-year'
  if (record.period !== null)
    return isSamePeriod(record.period, wanted) || (within && isWithin(record.period, wanted))
      ? 0
      : `its period is ${record.period}, not ${wanted}`
  // An undated goal is of the time that its section is about: 三、2025年重点工作.
  const told = [...record.section].reverse().flatMap((heading) => [...heading.matchAll(years)].map(([year]) => year))
  if (told.some((year) => wanted.startsWith(year))) return 1
  if (told.length > 0) return `no period is stated, and its heading is not about ${wanted}`
  // What is said of no time is said of the report's own, or aimed at for the next.
  const own = wanted === wantedPeriod('report-year', facts) || wanted === facts.period
  return own || record.status === 'target' ? 1 : `no period is stated, not ${wanted}`
}
