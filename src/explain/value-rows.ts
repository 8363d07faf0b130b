import { OWN } from '../figures/kinds/money/units.ts'
import { calendarRows } from './calendar-rows.ts'
import { cellRows } from './cell-rows.ts'
import { numeralRows } from './numeral-rows.ts'
import type { Row } from './row.ts'
import { stepRows } from './step-rows.ts'
import type { SubjectMatter } from './subject-matter.ts'

/** How the value of a figure was made, step by step, from the words of the text to the record. */
export const valueRows = (matter: SubjectMatter): Row[] => {
  const { figure, record, found, collected } = matter
  const { text } = found.reading
  const read = text.slice(figure.start, figure.end)
  const rows: Row[] = [{ label: 'found by', text: record.rule }]
  if (read !== record.text)
    rows.push({ label: 'read as', text: read, how: 'simplified, half-width, without line breaks' })
  rows.push(...stepRows(matter))
  const cell = collected.cells.get(figure)
  if (cell) rows.push(...cellRows(matter, cell))
  const against = collected.dates.get(figure)
  if (figure.calendar && against) rows.push(...calendarRows(matter, figure.calendar, against))
  if (!cell) {
    if (figure.numeral && !figure.calendar) rows.push(...numeralRows(figure.numeral, figure, text))
    rows.push(...unitRows(matter))
  }
  return [...rows, { label: 'value', text: valueText(matter) }]
}

const unitRows = ({ figure, record, found }: SubjectMatter): Row[] => {
  const { unitSpan, exponent, unit } = figure
  const { text } = found.reading
  const scaled = exponent === 0 ? '' : `, 1 of it is 10^${exponent} ${record.unit ?? ''}`.trimEnd()
  const rows: Row[] = []
  if (record.unit !== null) {
    const written = unitSpan ? text.slice(unitSpan.start, unitSpan.end) : ''
    const how = unit === OWN ? "the report's own currency" : written === record.unit ? 'as written' : ''
    rows.push({
      label: 'unit',
      text:
        written === '' || written === record.unit ? `${record.unit}${scaled}` : `${written} = ${record.unit}${scaled}`,
      ...(how && { how }),
    })
  }
  return rows
}

const valueText = ({ record, figure }: SubjectMatter): string => {
  const { value, min, max, unit, modifier } = record
  const number = value ?? (min !== null && max !== null ? `${min} to ${max}` : null)
  if (number === null) return figure.calendar ? 'null: a part of the date is not to be had' : 'null'
  const limited = modifier === null ? '' : `, ${modifier}`
  return `${number}${unit === null ? '' : unit === '%' ? '%' : ` ${unit}`}${record.per.map((what) => ` per ${what}`).join('')}${limited}`
}
