import { pattern } from '../../document/pattern.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Span } from '../../span.ts'
import { actingVerbAt } from '../lexicon/acting-verbs.ts'
import { actorAt } from '../lexicon/actors.ts'
import { predicateAt } from '../lexicon/predicates.ts'
import type { Clause } from '../passage.ts'

/** Nouns of one to three characters that act where a number stands before them: 19个省市投入, 3个村种植. */
const bodies = /(?:省市|省区市?|区县|县[市区]?|省|州|旗|乡|镇|村|户|家庭|人|院所|试验区|示范区|开发区|高新区)$/
/** Verbs that are as often part of a noun: here a figure must follow. */
const doing =
  /^(?:投资|投保|参保|销售|生产|培训|采购|建设|种植|养殖|就业|入股|出资|出口|进口|捐款|合作|共同|联合|共|各)/

/** 46个脱贫县|都|培育出: between who acts and what is done. */
const adverbs = /(?:每个?[县村镇乡户人家]|户均|均已?|都已?|全部|累计|先后|陆续|已经|(?<![公总中一])共|已|将|还|也)+$/

/** 160个重点帮扶县|贷款年均增长14.5%, 41个山区县|人均可支配收入增长7%: places that are counted, before what is measured in them. */
const places = pattern`
  ^([一-鿿]{0,14}?(?:县|区县|省份|省市|省区市|乡镇|村|街道|开发区|高新区|试验区|示范区|城市
  |地区))(?:的)?(?=(?:各项)?贷款|人均|地区生产总值|农村居民|城镇居民|居民|进出口|新增|经济总量|财政收入
  |工业增加值|货物|PM2|空气质量|平均)
`

/**
 * Who acts, where it is counted and another figure says what it did: 14个支援省市|投入援建资金68亿元. Gives the noun
 * behind the number.
 */
export const countedActor = (text: string, clause: Clause, figure: Figure): Span | undefined => {
  if (figure.kind?.unit !== 'written' || figure.kind.standing || figure.change) return undefined
  const following = clause.figures.find((one) => one.start >= figure.end && !one.kind?.calendar)
  if (!following) return undefined
  const start = figure.end
  const measured = places.exec(text.slice(start, Math.min(following.start, start + 30)))
  if (measured) return { start, end: start + measured[1]!.length }
  const limit = Math.min(following.start, start + 14)
  for (let at = start + 1; at < limit; at += 1) {
    if (!/[一-鿿“”A-Za-z0-9]/.test(text[at - 1]!)) return undefined
    if (actingVerbAt(text, at) === 0 && predicateAt(text, at) < 2 && !doing.test(text.slice(at, at + 2))) continue
    const end = at - (adverbs.exec(text.slice(start, at))?.[0].length ?? 0)
    const noun = text.slice(start, end)
    const named =
      actorAt(text, start, end) !== undefined || bodies.test(noun) || (figure.unit === '个' && noun.endsWith('国家'))
    return named ? { start, end } : undefined
  }
  return undefined
}
