import { contains } from './contains.ts'
import { isCounty } from './is-county.ts'
import type { Ranked } from './mentions.ts'

/** 内蒙古乌兰察布市兴和县: places around another are named for its sake. */
export const innermost = (ranked: Ranked): Ranked[number] | undefined => {
  let best = ranked[0]
  for (const one of ranked)
    if (
      best &&
      (contains(best[1], one[1]) || isCounty(one[1]) > isCounty(best[1])) &&
      one[1].weight >= best[1].weight * (contains(best[1], one[1]) ? 0.5 : 0.75)
    )
      best = one
  return best
}
