import type { CalendarMatch } from './calendar-match.ts'
import { readCoded } from './coded.ts'
import { readFinancialYear, readFiscal } from './fiscal.ts'
import { readNumericDate } from './numeric-date.ts'
import { readRangeOfMonths } from './range-of-months.ts'
import { readFromPoint } from './range-of-points.ts'
import { readRangeOfYears } from './range-of-years.ts'

/** Reads a date or a period at `at`. */
export const readCalendar = (text: string, at: number): CalendarMatch | undefined =>
  readNumericDate(text, at) ??
  readCoded(text, at) ??
  readFiscal(text, at) ??
  readFinancialYear(text, at) ??
  readRangeOfYears(text, at) ??
  readRangeOfMonths(text, at) ??
  readFromPoint(text, at)
