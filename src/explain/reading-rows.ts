import type { LinkField } from '../links/link-trace.ts'
import type { Row } from './row.ts'
import type { SubjectMatter } from './subject-matter.ts'

/** Whether a figure is a change, of what it is a part, and whether it happened: with the words that say so. */
export const readingRows = (matter: SubjectMatter): Row[] => {
  const { figure, record, collected } = matter
  const words = (field: LinkField): string =>
    (collected.took.get(figure) ?? [])
      .filter((one) => one.field === field)
      .map(({ words, why }) => [words, why].filter(Boolean).join(' '))
      .join(', ')
  const not = (collected.left.get(figure) ?? [])
    .filter(({ field }) => field === 'change')
    .map(({ words, why }) => ({ text: words, why }))
  const rows: Row[] = []
  const { change, per, scope, status } = record
  if (change) rows.push({ label: 'change', text: change.direction, ...howOf(words('change') || cellChange(matter)) })
  else if (not.length > 0) rows.push({ label: 'change', text: 'none', not })
  if (change?.basis) rows.push({ label: 'basis', text: change.basis, ...howOf(words('basis')) })
  if (per.length > 0) rows.push({ label: 'per', text: per.join(', '), how: 'what it is divided by' })
  if (scope) rows.push({ label: 'scope', text: scope, how: figure.kind?.standing ? 'among whom' : 'of what whole' })
  rows.push({ label: 'status', text: status, ...howOf(words('status')) })
  return rows
}

const howOf = (how: string): { how?: string } => (how === '' ? {} : { how })

const cellChange = ({ figure, collected }: SubjectMatter): string => {
  const cell = collected.cells.get(figure)
  if (!cell) return ''
  return cell.column?.change ? 'of the column' : cell.row.measure.change ? 'of the row' : 'of the caption'
}
