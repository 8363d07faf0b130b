import { contains } from './contains.ts'
import { isCounty } from './is-county.ts'
import type { Ranked } from './mentions.ts'

/** Named more than any other place, in many paragraphs and all over the text: not just in one news item of many. */
export const dominates = ([, top]: Ranked[number], ranked: Ranked, blocks: number, nation: number): boolean => {
  // A county is named where the text is about it; a province or a large city for many reasons.
  const own = top.weight * (isCounty(top) ? 1.5 : 1)
  const rivals = ranked.filter(([, one]) => one !== top && !contains(one, top) && !contains(top, one))
  const all = rivals.reduce((sum, [, one]) => sum + one.weight, top.weight)
  return (
    own >= 4 &&
    own > nation &&
    own >= (rivals[0]?.[1].weight ?? 0) * 1.2 &&
    own > all * 0.25 &&
    top.blocks >= blocks * 0.2 &&
    top.last - top.first >= blocks * 0.4
  )
}
