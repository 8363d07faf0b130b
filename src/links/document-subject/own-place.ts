import { type PlaceRegistry, placeAt } from '../../places/find-places.ts'
import { count } from './count.ts'
import type { Ranked } from './mentions.ts'

const praise = /(?:美丽|平安|法治|数字|健康|幸福|书香|诚信|清廉|智慧|活力|开放)新?$/
const visit = /(?:亲临|莅临)$/
const behind = /^(?:省委|市委|自治区党委|新时代|爬坡过坎|实践|篇章|各族人民|老区建设)/

/** Says 我省, 全市, 我区: it speaks as one of its own. */
const speaksAsOwn = /[我全][省市区县州旗]/

/**
 * 美丽云岭建设, 平安云岭, 亲临云岭视察, 云岭省委: the place that a text without a title speaks of as its own, time and again
 * and of no other so. One that it names for other reasons (云岭的苹果) is not that.
 */
export const ownPlace = (text: string, registry: PlaceRegistry, ranked: Ranked): Ranked[number] | undefined => {
  const sample = text.slice(0, 60_000)
  if (!speaksAsOwn.test(sample)) return undefined
  const counts = new Map<string, number>()
  for (let i = 0; i < sample.length; i += 1) {
    const name = placeAt(registry, sample, i)
    const division = name && registry.names.get(name)?.[0]
    if (!division) continue
    const before = sample.slice(Math.max(0, i - 4), i)
    if (praise.test(before) || visit.test(before) || behind.test(sample.slice(i + name.length, i + name.length + 6)))
      count(counts, division.name)
    i += name.length - 1
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < 2 || (second && second[1] * 2 > first[1])) return undefined
  return ranked.find(([name]) => name === first[0])
}
