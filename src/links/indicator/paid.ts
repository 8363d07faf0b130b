import { pattern } from '../../document/pattern.ts'
import { actorAt } from '../lexicon/actors.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { tidySpan, trimEnd } from '../noun-phrase.ts'
import type { Around, Phrase } from './phrase.ts'

const by = pattern`
  ^(?:以[上下内]|左右)?(?:的?(?:标准|比例|额度|价格|费率|税率|幅度))?(?=给予|给付|予以|发放|补[助贴]|奖[励补]
  |支付|缴[纳存]|征收|收取|计[提征]|配[建置套备]|建[设成]?|新建|设[置立]|安排|选[派聘]|拨付|核[定算]|提取)
`

/** 按每人1000元的标准给予补贴, 按购置额的10%给予奖补: what is done at a rate stands behind the rate. */
export const paidPhrase = ({ text, clause, from, figure, group }: Around): Phrase | null => {
  const rate = /^([^，]{0,12}?)[拟将可要]?(?:按照?|依照?|执行)/.exec(text.slice(from, figure.start))
  // 赤字率拟按3%安排: what is named before it is measured.
  if (!rate) return null
  const before = from + rate[1]!.length
  if (measureNounAt(text, from, before) && !actorAt(text, from, before)) return null
  const at = group.at(-1)!.end
  const found = by.exec(text.slice(at, Math.min(clause.end, at + 12)))
  if (!found) return null
  const begin = at + found[0].length
  const next = clause.figures.find((one) => one.start >= begin)?.start ?? clause.end
  const span = tidySpan(text, begin, Math.min(next, begin + 24))
  const end = trimEnd(text, span.start, span.end)
  return end - span.start < 2
    ? null
    : {
        parts: [{ start: span.start, end }],
        known: 'stated',
        sure: 'medium',
        rule: '按 <rate> <predicate>',
        entity: null,
      }
}
