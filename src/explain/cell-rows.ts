import type { Calendar } from '../figures/calendar/calendar.ts'
import type { CellSurroundings } from '../tables/cell-trace.ts'
import type { Unit } from '../tables/measure.ts'
import type { Row } from './row.ts'
import type { SubjectMatter } from './subject-matter.ts'

/** What the header, the label and the caption of a cell say, and which of them gave its unit. */
export const cellRows = ({ figure, record, found }: SubjectMatter, cell: CellSurroundings): Row[] => {
  const { headers, column, row, captions, caption } = cell
  const rows: Row[] = []
  const add = (label: string, texts: readonly string[], says: readonly (string | false | null | undefined)[]): void => {
    const text = texts.filter((one) => one !== '').join(' | ')
    const how = says.filter(Boolean).join(', ')
    if (text !== '') rows.push({ label, text, ...(how && { how }) })
  }
  add('column', headers, [
    column?.name && `names ${column.name}`,
    unitSays(column?.unit),
    column?.change && `is of changes (${[column.change.direction, column.change.basis].filter(Boolean).join(', ')})`,
    column?.share && 'is of shares',
    column?.index && 'is of indices',
    dateSays(column?.calendar),
  ])
  add(
    'row',
    row.labels.map(({ cell: { reading } }) => reading.text),
    [
      row.owner && `names ${row.owner}`,
      row.name && `names ${row.name}`,
      unitSays(row.unit),
      row.measure.change && 'is of changes',
      row.measure.index && 'is of indices',
      dateSays(row.measure.calendar ?? row.times[0]?.calendar),
    ],
  )
  if (row.group !== null) add('group', [row.group], [])
  add('caption', captions, [
    caption.name && `names ${caption.name}`,
    unitSays(caption.unit ?? caption.measure?.unit),
    dateSays(caption.measure?.calendar),
  ])
  const scale = figure.exponent === 0 ? '' : ` × 10^${figure.exponent}`
  rows.push({ label: 'number', text: `${found.reading.text.slice(figure.start, figure.end)}${scale}` })
  const how = unitFrom(figure.exponent, found.reading.text, cell)
  if (record.unit !== null) rows.push({ label: 'unit', text: record.unit, how })
  else rows.push({ label: 'kind', text: record.kind, how: 'no cell of the table tells a unit' })
  return rows
}

const unitSays = (unit: Unit | null | undefined): string | undefined =>
  unit ? `tells the unit ${unit.text}${unit.scale > 0 ? ` (10^${unit.scale})` : ''}` : undefined

const dateSays = (calendar: Calendar | null | undefined): string | undefined =>
  calendar ? 'tells the time' : undefined

/** In the order of `tables/cell.ts`. */
const unitFrom = (exponent: number, text: string, { column, row, caption, inferred }: CellSurroundings): string => {
  const gives = (unit: Unit | null | undefined) => unit && unit.scale + (unit.row.exponent ?? 0) === exponent
  if (/[%‰]|百分点|[一-鿿]/.test(text)) return 'in the cell itself'
  if (gives(column?.unit)) return 'of the column'
  if (column?.change || column?.share) return 'changes and shares are in percent where nothing says otherwise'
  if (gives(row.unit)) return 'of the row'
  if (gives(caption.unit) || gives(caption.measure?.unit)) return 'of the caption'
  return inferred ? 'as other cells of the column state it' : 'by the words of the header and the row'
}
