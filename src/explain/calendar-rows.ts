import type { Calendar, Point, YearRef } from '../figures/calendar/calendar.ts'
import { planYears } from '../figures/calendar/plan-years.ts'
import type { CalendarTrace, StatedBy } from '../figures/resolve-calendar.ts'
import { ofReport } from './of-report.ts'
import type { Row } from './row.ts'
import type { SubjectMatter } from './subject-matter.ts'

type Against = Parameters<CalendarTrace>[1]

/** What a date or period states, and what each part that it leaves out was filled in from. */
export const calendarRows = (matter: SubjectMatter, calendar: Calendar, against: Against): Row[] => {
  const point = (one: Point): Row[] => [stated(one), ...filled(matter, one, against)]
  switch (calendar.type) {
    case 'point':
      return point(calendar.point)
    case 'span':
      return [
        ...point(calendar.from).map((row) => ({ ...row, label: row.label === 'states' ? 'from' : row.label })),
        { ...stated(calendar.to), label: 'to', how: 'what it leaves out is that of the first end' },
      ]
    case 'since':
      return [...point(calendar.from), { label: 'end', text: 'open', how: 'since then' }]
    case 'plan': {
      const { from, to } = planYears(calendar.number)
      return [{ label: 'states', text: `five-year plan ${calendar.number}`, how: `its years are ${from} to ${to}` }]
    }
    case 'fiscal':
      return [{ label: 'states', text: 'a financial year', how: 'when it begins is known to its company only' }]
    case 'financial':
      return [
        { label: 'states', text: "a financial year that begins in April, by the report's own date" },
        ...yearRows(matter, { shift: calendar.shift, of: 'present' }, against),
      ]
    case 'leading':
      return [
        { label: 'states', text: `the first ${calendar.count} ${calendar.unit}s of a year` },
        ...yearRows(matter, calendar.year, against),
      ]
    case 'window': {
      const { count, unit, ahead } = calendar
      const year = against.now.about ?? against.now.year
      const how = year === null ? 'nothing tells the present' : `${year}, ${ofReport(matter.masthead, 'year')}`
      return [{ label: 'states', text: `${count} ${unit}s ${ahead ? 'from' : 'up to'} the report's own time`, how }]
    }
    case 'theme': {
      const { count, before } = calendar
      const text = `${before ? `the ${count} years before ` : ''}the ${count} years that the text speaks of`
      return [{ label: 'states', text, how: against.themes.get(count) ?? 'none are' }]
    }
    case 'part':
      return [{ label: 'states', text: 'years of the stretch that the text has just named' }]
    case 'same':
      return [
        {
          label: 'states',
          text: `the period last spoken of, ${years(calendar.shift)}`,
          how: against.period ?? 'none was',
        },
      ]
    case 'near':
      return [{ label: 'states', text: `a ${calendar.unit} by that of the report's own date` }]
    case 'year':
      return [
        { label: 'states', text: `the year spoken of${calendar.shift === 0 ? '' : `, ${years(calendar.shift)}`}` },
        ...yearRows(matter, undefined, against),
      ]
  }
}

const years = (shift: number): string =>
  `${Math.abs(shift)} year${Math.abs(shift) === 1 ? '' : 's'} ${shift < 0 ? 'before' : 'after'}`

const stated = (point: Point): Row => {
  const { month, day, weekday, half, quarter, third, edge, time, decade, century } = point
  const year = point.year && 'number' in point.year ? [`year ${point.year.number}`] : []
  const parts = [
    ...year,
    ...(typeof month === 'number' ? [`month ${month}`] : month ? ['a month by another'] : []),
    ...(typeof day === 'number' ? [`day ${day}`] : day ? ['a day by another'] : []),
    ...(weekday === undefined ? [] : ['the last day of that name']),
    ...(half ? [`half ${half}`] : []),
    ...(quarter ? [`quarter ${quarter}`] : []),
    ...(third ? [`third ${third} of the month`] : []),
    ...(edge ? [`its ${edge}`] : []),
    ...(time ? [`at ${time.slice(1)}`] : []),
    ...(decade !== undefined ? [`the ${decade}0s`] : []),
    ...(century !== undefined ? [`century ${century + 1}`] : []),
  ]
  return { label: 'states', text: parts.join(', ') || 'a year by another' }
}

const filled = (matter: SubjectMatter, point: Point, against: Against): Row[] => {
  if (point.decade !== undefined || point.century !== undefined) return []
  const rows = point.year && 'number' in point.year ? [] : yearRows(matter, point.year, against)
  if (point.day === undefined || point.month !== undefined) return rows
  const month = against.month ?? against.now.month
  return [
    ...rows,
    {
      label: 'month',
      text: month === null ? 'unknown' : String(month),
      how: by(matter, against.month === null ? 'report' : against.monthBy, 'published'),
    },
  ]
}

const yearRows = (matter: SubjectMatter, ref: YearRef | undefined, against: Against): Row[] => {
  const { now } = against
  const ofPresent = ref !== undefined && 'of' in ref && ref.of === 'present'
  const base = ofPresent ? (now.year ?? against.year) : (against.year ?? now.year)
  if (base === null) return [{ label: 'year', text: 'unknown', how: 'neither the text nor its masthead tells it' }]
  if (ref && 'number' in ref) return [{ label: 'year', text: String(ref.number), how: 'as stated' }]
  if (ref && 'digits' in ref)
    return [{ label: 'year', text: `with the digits ${ref.digits}`, how: `the nearest to ${now.year ?? base}` }]
  const present = ofPresent && now.year !== null
  const source =
    present || against.year === null
      ? ofReport(matter.masthead, 'present')
      : by(matter, against.yearBy, base === now.about ? 'year' : 'present')
  const shift = ref && 'shift' in ref ? ref.shift : 0
  const text = shift === 0 ? String(base) : `${base} ${shift < 0 ? '−' : '+'} ${Math.abs(shift)} = ${base + shift}`
  return [{ label: 'year', text, how: source }]
}

const by = (
  { masthead, nameOf }: SubjectMatter,
  source: StatedBy | null,
  part: 'published' | 'year' | 'present',
): string =>
  source === 'heading'
    ? 'stated by the heading above'
    : source === 'report' || source === null
      ? ofReport(masthead, part)
      : `goes on from ${nameOf(source)}`
