import { type Diagnostic, diagnostic } from '../diagnostics.ts'
import type { Document } from '../document/document.ts'
import { placeAt } from '../document/place.ts'
import type { Positions } from '../document/positions.ts'
import { toSource } from '../document/reading.ts'
import type { Calendar, Point } from '../figures/calendar/calendar.ts'
import { monthLength } from '../figures/calendar/month-length.ts'
import { resolve } from '../figures/calendar/resolve.ts'
import type { Figure } from '../figures/figure.ts'
import type { Found } from '../figures/found.ts'

/** Dates and periods whose value is null: those that do not exist one by one, those without a year together. */
export const dateDiagnostics = (document: Document, found: readonly Found[], positions: Positions): Diagnostic[] => {
  const invalid: Diagnostic[] = []
  let undated: { readonly figure: Figure; readonly one: Found; count: number } | undefined
  for (const one of found)
    for (const figure of one.figures) {
      const { calendar, value, silent } = figure
      if (calendar === null || value !== null || silent) continue
      if (isImpossible(calendar, document.masthead.present, textOf(figure, one)))
        invalid.push(diagnostic('date-invalid', textOf(figure, one), placeOf(figure, one, positions)))
      else if (resolve(calendar, anyNow, anyContext) === null) continue
      else if (undated) undated.count += 1
      else undated = { figure, one, count: 1 }
    }
  if (!undated) return invalid
  const { figure, one, count } = undated
  const others = count === 1 ? '' : ` (and ${count - 1} more)`
  return [...invalid, diagnostic('year-unknown', `${textOf(figure, one)}${others}`, placeOf(figure, one, positions))]
}

/** A time for what lacks one: what it resolves was only not known. */
const anyNow = { year: 2024, month: 1, day: 1, about: 2024 }
const anyContext = {
  year: 2024,
  spoken: 2024,
  month: 1,
  day: 1,
  dated: 2024,
  period: null,
  themes: new Map<number, string>(),
}

const textOf = ({ start, end }: Figure, { reading }: Found): string => reading.text.slice(start, end)

const placeOf = ({ start, end }: Figure, { reading }: Found, positions: Positions) => {
  const span = toSource(reading, start, end)
  return placeAt(positions, span.start, span.end)
}

/** 农历二月三十日 is a day of another calendar; dates of that one are written in hanzi. */
const isImpossible = (calendar: Calendar, present: number | null, text: string): boolean =>
  /\d/.test(text) && pointsOf(calendar).some((point) => exceeds(point, present))

const pointsOf = (calendar: Calendar): readonly Point[] => {
  if (calendar.type === 'point') return [calendar.point]
  if (calendar.type === 'since') return [calendar.from]
  return calendar.type === 'span' ? [calendar.from, calendar.to] : []
}

/** 2月30日, 4月31日; 2月29日 where a year is known, as it has no value in that year. */
const exceeds = ({ year, month, day }: Point, present: number | null): boolean => {
  if (typeof month !== 'number' || typeof day !== 'number') return false
  const known = year === undefined ? present : 'number' in year ? year.number : present
  return day > monthLength(known === null ? 2000 : 2001, month)
}
