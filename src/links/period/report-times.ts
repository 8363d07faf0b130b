import { shiftYears } from '../../figures/calendar/shift-years.ts'
import type { Figure } from '../../figures/figure.ts'
import type { PeriodContext } from './time-state.ts'

/**
 * 净亏损870万元，去年同期盈利2100万元: of the year before what the paragraphs above are of, where the sentence has no date; of
 * the half year that a 2019年半年报 is of.
 */
export const settleSame = (figure: Figure, spoken: string | null, { report }: PeriodContext): void => {
  const { calendar, value } = figure
  if (calendar?.type !== 'same' || spoken === null || (value !== null && spoken !== report)) return
  figure.value = shiftYears(spoken, calendar.shift)
}

/** 2019年初至报告期末: the months of the year up to what the report is of. */
export const toReport = (text: string, { value, end }: Figure, { report, document }: PeriodContext): string | null => {
  const year = /^(\d{4})-01$/.exec(value ?? '')?.[1]
  if (year === undefined || !/^至(?:本?报告期末|本?期末)/.test(text.slice(end, end + 6))) return null
  const of = [report, document].find((one) => one?.startsWith(year) && one.length > 4)
  return of?.endsWith('-35') ? `${year}-01/${year}-09` : of?.endsWith('-34') ? `${year}-40` : (of ?? year)
}
