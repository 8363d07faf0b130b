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

/** Dates on either side of a figure that are looked at. */
const MOST = 6

/** The date that a figure's period was taken from, and the other dates of its sentence that stand near it. */
export const periodWords = (
  matter: SubjectMatter,
): { words: string; not: { text: string; value: string | null; why: string }[] } => {
  const { figure, record, found, dates, nameOf } = matter
  const { block, reading } = found
  const sentence = block.type === 'table' ? undefined : block.sentences[record.sentence - block.sentence]
  if (!sentence) return { words: '', not: [] }
  const period = figure.links.period?.text
  const states = (one: Figure): boolean => one.value === period || `${one.value}/..` === period
  const behind = firstBehind(dates, figure.start)
  const source = dates.slice(Math.max(0, behind - 100), behind).findLast(states)
  const near = dates
    .slice(Math.max(0, behind - MOST), behind + MOST)
    .filter((one) => one.start >= sentence.start && one.start < sentence.end && !states(one))
  const not = near.map((one) => ({
    text: `${reading.text.slice(one.start, one.end)} (${one.value})`,
    value: one.value,
    why: whyNot(one, matter),
  }))
  return { words: source ? nameOf(source) : '', not }
}

const whyNot = (date: Figure, { figure, collected }: SubjectMatter): string => {
  if (!figure.links.period) return 'it has no time of its own'
  const role = collected.roles.get(date) ?? 'none'
  return role === 'governing' && date.start > figure.start ? 'it stands behind the figure' : roles[role]
}

/** The first of the dates that stands behind an offset. */
const firstBehind = (dates: readonly Figure[], at: number): number => {
  let [low, high] = [0, dates.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (dates[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  return low
}
