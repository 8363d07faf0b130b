import type { Calendar, Point } from './calendar.ts'

export interface CalendarMatch {
  readonly calendar: Calendar
  readonly end: number
  readonly kind: 'date' | 'period'
  /** No numeral in it: an anchor for other figures, no figure itself. */
  readonly silent: boolean
}

/** A range between two points. */
export const span = (from: Point, to: Point, end: number): CalendarMatch => ({
  calendar: { type: 'span', from, to },
  end,
  kind: 'period',
  silent: false,
})
