import type { Step } from './collect.ts'
import type { Row } from './row.ts'
import type { SubjectMatter } from './subject-matter.ts'

/** What the finder and the refiners did within a figure, and the readings of the same words that another one won over. */
export const stepRows = ({ figure, found, steps }: SubjectMatter): Row[] => {
  const { text } = found.reading
  const rows: Row[] = []
  for (const { rule, outcome, what, start, end } of steps) {
    if (outcome !== 'refined') continue
    if (rule === 'modifiers') rows.push({ label: 'modifier', text: `${what}: ${figure.modifier}` })
    else rows.push({ label: labels[rule] ?? 'then', text: text.slice(start, end), how: what })
  }
  const not = losers(steps, text)
  return not.length > 0 ? [{ label: 'not taken', text: '', not }, ...rows] : rows
}

const labels: Readonly<Record<string, string>> = {
  'join-ranges': 'range',
  'share-units': 'list',
  'settle-bare': 'no unit',
  rates: 'rate',
}

const losers = (steps: readonly Step[], text: string): { text: string; why: string }[] => {
  const taken = new Map(steps.filter(({ outcome }) => outcome === 'taken').map((step) => [step.start, step]))
  const told = new Set<string>()
  return steps.flatMap((step) => {
    const winner = taken.get(step.start)
    const why = winner && whyNot(step, winner, text)
    const words = text.slice(step.start, step.end)
    if (!why || told.has(words + why)) return []
    told.add(words + why)
    return [{ text: words, why }]
  })
}

const whyNot = ({ end, rule, outcome, what }: Step, winner: Step, text: string): string | undefined => {
  if (outcome === 'declined') return `${what} by ${rule}: not accepted here`
  if (outcome === 'outranked')
    return `${what === 'word' ? 'a fixed word' : `looks like a ${rule}`}, but ${text.slice(winner.start, winner.end)} is longer`
  if (outcome !== 'candidate' || (rule === winner.rule && end === winner.end)) return undefined
  return `${what} by ${rule}: ${end < winner.end ? 'shorter' : 'as long, and its rule comes later'}`
}
