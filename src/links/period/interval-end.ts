import { areEnds } from '../ends.ts'
import type { Clause } from '../passage.ts'

/** Is the figure the first or the second end of 由A增加到B? */
export const intervalEnd = (text: string, clause: Clause, index: number): 'from' | 'to' | undefined => {
  const { figures } = clause
  const figure = figures[index]!
  let next = index + 1
  while (figures[next]?.kind?.calendar) next += 1
  const behind = figures[next]
  if (behind && areEnds(text, clause, figure, behind)) return 'from'
  let last = index - 1
  while (figures[last]?.kind?.calendar) last -= 1
  const before = figures[last]
  return before && areEnds(text, clause, before, figure) ? 'to' : undefined
}
