import type { CalendarMatch } from './calendar-match.ts'
import { mayBegin } from './may-begin.ts'
import { readCalendar } from './read-calendar.ts'

let lastText = ''
let lastAt = -1
let lastMatch: CalendarMatch | undefined

/** `readCalendar`, read once for the kinds that ask one after the other: date and period share its grammar. */
export const calendarAt = (text: string, at: number): CalendarMatch | undefined => {
  if (!mayBegin(text, at)) return undefined
  if (at !== lastAt || text !== lastText) {
    lastText = text
    lastAt = at
    lastMatch = readCalendar(text, at)
  }
  return lastMatch
}

/** Every character that a calendar expression can begin with. */
export const calendarStarts = '0123456789〇零一二三四五六七八九十廿卅今去前明后本上次翌同当这那是第头首下昨来'
