import { UserError } from '../diagnostics.ts'
import { isCalendarDate } from './is-calendar-date.ts'

/** A day of the calendar, written YYYY-MM-DD. */
export const parseDate = (given: string): string => {
  if (isCalendarDate(given)) return given
  throw new UserError(`'${given}' is no date`, 'write it as 2024-09-12')
}
