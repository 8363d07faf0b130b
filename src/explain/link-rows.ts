import type { Known, Link } from '../figures/figure.ts'
import { periodWords } from './period-words.ts'
import type { Row } from './row.ts'
import type { SubjectMatter } from './subject-matter.ts'

const fields = ['indicator', 'subject', 'period'] as const

/** What a figure measures, of whom and when: by which words and rule, how sure that is, and what else it could have been. */
export const linkRows = (matter: SubjectMatter): Row[] => {
  const { figure, record } = matter
  if (figure.kind?.calendar)
    return [
      {
        label: 'confidence',
        text: record.confidence,
        how: record.value === null ? 'it has no value' : 'a date needs no links',
      },
    ]
  return [...fields.map((field) => rowOf(matter, field)), ...relationRows(matter), confidenceRow(matter)]
}

const known: Readonly<Record<Known, string>> = {
  stated: 'stated with it',
  sentence: 'from its sentence',
  paragraph: 'from its paragraph',
  section: 'from its section',
  document: 'from the report',
  inferred: 'inferred',
}

const rowOf = (matter: SubjectMatter, field: (typeof fields)[number]): Row => {
  const { figure, record, collected } = matter
  const link = figure.links[field]
  const took = (collected.took.get(figure) ?? []).filter((one) => one.field === field)
  const not = (collected.left.get(figure) ?? [])
    .filter((one) => one.field === field)
    .map(({ words, why }) => ({ text: words, why }))
  const rest = field === 'period' ? periodWords(matter) : null
  const dates = rest?.not ?? []
  const all = [...dates, ...not.filter(({ text }) => !dates.some(({ value }) => value === text))]
  const alternatives = all.length > 0 ? { not: all } : {}
  if (!link)
    return {
      label: field,
      text: 'none',
      how: took[0]?.why || (all.length > 0 ? 'none of these' : nothing[field]),
      ...alternatives,
    }
  const words = [
    ...new Set(
      took.filter((one) => one.words !== link.text).map(({ words, why }) => [words, why].filter(Boolean).join(' ')),
    ),
  ]
  if (field === 'period' && link.known === 'stated') words.unshift(...cellTime(matter))
  if (rest?.words && rest.words !== link.text) words.unshift(rest.words)
  const goesOn = took.find((one) => one.words === link.text && one.why !== '')
  if (goesOn) words.push(goesOn.why)
  const text = field === 'subject' && record.subject_code ? `${link.text} (${record.subject_code})` : link.text
  return { label: field, text, how: describe(link, words), ...alternatives }
}

const describe = ({ known: where, sure, rule }: Link, words: readonly string[]): string =>
  [words.join(', '), known[where], `sure: ${sure}`, rule].filter(Boolean).join(' · ')

const nothing = {
  indicator: 'no words around it name a measure',
  subject: 'nothing before it names anybody',
  period: 'no date governs it',
}

const relations = {
  part_of: 'a part of',
  change_of: 'the change of',
  share_of: 'the share of',
  rank_of: 'the rank of',
  range_of: 'where it moved from, to',
} as const

/** Figures of a group that are named. */
const MOST = 8

const relationRows = ({ figure, group, nameOf }: SubjectMatter): Row[] => {
  const { relation } = figure.links
  const rows: Row[] = relation
    ? [{ label: 'relation', text: `${relations[relation.type]} ${nameOf(relation.to)}`, how: relation.type }]
    : []
  if (group.length < 2) return rows
  const others = group
    .slice(0, MOST + 1)
    .filter((one) => one !== figure)
    .slice(0, MOST)
  const more = group.length - 1 - others.length
  const named = others.map(nameOf).join('、')
  return [...rows, { label: 'group', text: `with ${named}${more > 0 ? ` and ${more} more` : ''}` }]
}

const confidenceRow = ({ figure, record }: SubjectMatter): Row => {
  const { indicator, subject, period } = figure.links
  const missing = [indicator ? '' : 'an indicator', subject ? '' : 'a subject'].filter(Boolean).join(' and ')
  const least = fields.filter(
    (field) => (figure.links[field]?.sure ?? (field === 'period' ? 'medium' : null)) === record.confidence,
  )
  const how = missing
    ? `without ${missing} nothing is sure`
    : record.confidence === 'high'
      ? 'all of its links are'
      : `its ${least.join(', ').replace(/, (?=\w+$)/, ' and ')} ${least.length > 1 ? 'are' : 'is'} no surer${period || !least.includes('period') ? '' : ' (there is none)'}`
  return { label: 'confidence', text: record.confidence, how }
}

/** Which cell dates a cell, in the order of `tables/link-cell.ts`. */
const cellTime = ({ figure, collected }: SubjectMatter): string[] => {
  const cell = collected.cells.get(figure)
  if (!cell) return []
  const { column, row, caption } = cell
  if (column?.calendar) return ['of the column']
  if (row.measure.calendar || row.times.length > 0) return ['of the row']
  return [column?.change && !caption.measure?.calendar ? 'of the latest date of the columns' : 'of the caption']
}
