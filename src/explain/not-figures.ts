import type { TextBlock } from '../document/document.ts'
import type { Figure } from '../figures/figure.ts'
import type { Step } from './collect.ts'
import { figureAt } from './figure-at.ts'

export interface NotFigure {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly why: string
}

/** What could have been a figure in a block and is none, and why: in order, what is the same said once. */
export const notFigures = (
  { reading: { text } }: TextBlock,
  steps: readonly Step[],
  figures: readonly Figure[],
): NotFigure[] => {
  const places = new Map<number, Step[]>()
  for (const step of steps) {
    if (figureAt(figures, step.start)) continue
    const list = places.get(step.start)
    if (list) list.push(step)
    else places.set(step.start, [step])
  }
  const none: NotFigure[] = figures
    .filter(({ silent }) => silent)
    .map(({ start, end, value }) => ({
      start,
      end,
      text: text.slice(start, end),
      why: `states no figure, but dates others${value === null ? '' : `: ${value}`}`,
    }))
  for (const [start, here] of [...places].sort(([a], [b]) => a - b)) {
    const why = reasonOf(here, text)
    if (why) none.push({ start, end: why.end, text: text.slice(start, why.end), why: why.text })
  }
  return none.sort((a, b) => a.start - b.start)
}

const reasonOf = (here: readonly Step[], text: string): { end: number; text: string } | undefined => {
  const against = [
    ...new Set(
      here
        .filter(({ outcome }) => outcome === 'candidate')
        .map(({ what, end, start }) => `${text.slice(start, end)} as ${what}`),
    ),
  ]
  const but = against.length > 0 ? ` (it could be read: ${against.join('; ')})` : ''
  const veto = here.find(({ outcome }) => outcome === 'no figure')
  if (veto)
    return {
      end: veto.end,
      text: `${veto.what === 'word' ? 'a fixed word or a name' : `${veto.rule}: a pattern that counts nothing`}${but}`,
    }
  const dropped = here.findLast(({ outcome }) => outcome === 'dropped')
  const declined = here.filter(({ outcome }) => outcome === 'declined')
  if (!dropped && declined.length === 0) return undefined
  const refused = declined.map(({ what, rule }) => `${what} declines it (${rule})`)
  const end = Math.max(...[...declined, ...(dropped ? [dropped] : [])].map((step) => step.end))
  return { end, text: [dropped?.what, ...new Set(refused)].filter(Boolean).join('; ') + but }
}
