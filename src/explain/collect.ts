import type { TextBlock } from '../document/document.ts'
import type { Figure } from '../figures/figure.ts'
import type { FindingTrace } from '../figures/find-in-document.ts'
import type { CalendarTrace } from '../figures/resolve-calendar.ts'
import type { Outcome } from '../figures/trace.ts'
import type { DateRole, LinkField, LinkTrace } from '../links/link-trace.ts'
import type { CellSurroundings } from '../tables/cell-trace.ts'

/** One step of the finder or of a refiner; offsets are those of the reading. */
export interface Step {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly outcome: Outcome
  readonly what: string
}

/** Words that a field came from, or could have come from, and how or why not. */
export interface Words {
  readonly field: LinkField
  readonly words: string
  readonly why: string
}

/** Everything that the stages told while a report was read. */
export interface Collected {
  readonly trace: FindingTrace & { readonly links: LinkTrace }
  readonly steps: ReadonlyMap<TextBlock, readonly Step[]>
  readonly dates: ReadonlyMap<Figure, Parameters<CalendarTrace>[1]>
  readonly cells: ReadonlyMap<Figure, CellSurroundings>
  readonly took: ReadonlyMap<Figure, readonly Words[]>
  readonly left: ReadonlyMap<Figure, readonly Words[]>
  readonly roles: ReadonlyMap<Figure, DateRole>
}

/** Listens to all stages; to the finder only in the blocks that `wanted` names, which have a step for every character. */
export const collect = (wanted: (block: TextBlock) => boolean): Collected => {
  const steps = new Map<TextBlock, Step[]>()
  const dates = new Map<Figure, Parameters<CalendarTrace>[1]>()
  const cells = new Map<Figure, CellSurroundings>()
  const took = new Map<Figure, Words[]>()
  const left = new Map<Figure, Words[]>()
  const roles = new Map<Figure, DateRole>()
  const add = (map: Map<Figure, Words[]>, figure: Figure, words: Words): void => {
    const list = map.get(figure)
    if (list) list.push(words)
    else map.set(figure, [words])
  }
  const trace: Collected['trace'] = {
    block: (block) => {
      if (!wanted(block)) return undefined
      const own: Step[] = []
      steps.set(block, own)
      return { note: (start, end, rule, outcome, what) => own.push({ start, end, rule, outcome, what }) }
    },
    calendar: (figure, against) => dates.set(figure, against),
    cell: (figure, surroundings) => cells.set(figure, surroundings),
    links: {
      took: (figure, field, words, why) => add(took, figure, { field, words, why }),
      left: (figure, field, words, why) => add(left, figure, { field, words, why }),
      date: (figure, role) => roles.set(figure, role),
    },
  }
  return { trace, steps, dates, cells, took, left, roles }
}
