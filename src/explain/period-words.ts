import type { Figure } from '../figures/figure.ts'
import type { DateRole } from '../links/link-trace.ts'
import type { SubjectMatter } from './subject-matter.ts'

const roles: Readonly<Record<DateRole, string>> = {
  governing: 'another date is nearer to the figure',
  base: 'what is compared with',
  clause: 'of its own clause only',
  same: 'of the value beside it only',
  once: 'of the value beside it only',
  none: 'part of a name, or of what it says of itself',
}

/** The date that a figure's period was taken from, and the other dates of its sentence. */
export const periodWords = ({
  figure,
  found,
  collected,
  nameOf,
}: SubjectMatter): { words: string; not: { text: string; value: string | null; why: string }[] } => {
  const { block, figures, reading } = found
  const period = figure.links.period?.text
  if (block.type === 'table') return { words: '', not: [] }
  const sentence = block.sentences.find(({ end }) => figure.start < end)
  const dates = figures.filter((one) => one.kind?.calendar && one.value !== null)
  const states = (one: Figure): boolean => one.value === period || `${one.value}/..` === period
  const source = dates.findLast((one) => one.start < figure.start && states(one))
  const inSentence = dates.filter(
    (one) => sentence && one.start >= sentence.start && one.start < sentence.end && !states(one),
  )
  const not = inSentence.map((one) => ({
    text: `${reading.text.slice(one.start, one.end)} (${one.value})`,
    value: one.value,
    why:
      period === undefined
        ? 'it has no time of its own'
        : one.start > figure.start && collected.roles.get(one) === 'governing'
          ? 'it stands behind the figure'
          : roles[collected.roles.get(one) ?? 'none'],
  }))
  return { words: source ? nameOf(source) : '', not }
}
