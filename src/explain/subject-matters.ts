import type { Analysis } from '../analyze.ts'
import type { Block } from '../document/document.ts'
import type { Figure } from '../figures/figure.ts'
import type { Found } from '../figures/found.ts'
import type { Collected, Step } from './collect.ts'
import { figureAt } from './figure-at.ts'
import { figureNames } from './figure-names.ts'
import type { SubjectMatter } from './subject-matter.ts'

/** What is known of the figures of some readings; what several of them share is gathered once. */
export const subjectMatters = (
  found: readonly Found[],
  analysis: Analysis,
  collected: Collected,
  line: number,
): SubjectMatter[] => {
  const { document, recordsOf } = analysis
  const nameOf = figureNames(analysis, line)
  const groups = groupsIn(analysis.found, new Set(found.map(({ block }) => block)))
  return found.flatMap((one) => {
    const records = recordsOf(one)
    const steps = stepsIn(one, collected)
    const dates =
      one.block.type === 'table' ? [] : one.figures.filter(({ kind, value }) => kind?.calendar && value !== null)
    return one.figures
      .filter(({ silent }) => !silent)
      .map((figure, i) => ({
        figure,
        record: records[i]!,
        found: one,
        dates,
        steps: steps.get(figure) ?? [],
        group: (figure.links.group && groups.get(figure.links.group)) ?? [],
        collected,
        masthead: document.masthead,
        nameOf,
      }))
  })
}

/** The figures of each group of some blocks, by the first of them. */
const groupsIn = (found: readonly Found[], blocks: ReadonlySet<Block>): ReadonlyMap<Figure, readonly Figure[]> => {
  const groups = new Map<Figure, Figure[]>()
  for (const { block, figures } of found) {
    if (!blocks.has(block)) continue
    for (const figure of figures) {
      const { group } = figure.links
      if (!group || figure.silent) continue
      const members = groups.get(group)
      if (members) members.push(figure)
      else groups.set(group, [figure])
    }
  }
  return groups
}

/** The steps that each figure of a reading was made in. */
const stepsIn = ({ block, figures }: Found, collected: Collected): ReadonlyMap<Figure, readonly Step[]> => {
  const steps = new Map<Figure, Step[]>()
  if (block.type === 'table') return steps
  for (const step of collected.steps.get(block) ?? []) {
    const figure = figureAt(figures, step.start)
    if (!figure) continue
    const own = steps.get(figure)
    if (own) own.push(step)
    else steps.set(figure, [step])
  }
  return steps
}
