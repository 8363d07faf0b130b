import { pattern } from '../../document/pattern.ts'
import type { Entity } from '../entities/entity.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { firstPredicate } from '../lexicon/predicates.ts'

/** 政务部门应当自…之日起10日内答复, 新建住宅小区须配建…: what is asked of whom, or of what. */
const asked = pattern`
  ^(?:其他|其它|各[类级]?|所有|凡是?|任何|有关|相关|上述|每个)?([一-鿿、（）]{2,20}?)(?:应当
  |应(?=[在于按将由具为达不符根以做包有自配设建])|(?<![毋无])须(?![知臾])|不得(?![不了已])|必须)
`

/** 建筑高度不得超过60米: the words before it are a measure, and say nothing of whose. */
const limits = /^(?:应当?|须|不得|必须)?(?:[高低少多大小超]|达到|控制|为)/

/** Words that stand for somebody else, or that bind clauses. */
const nobody = pattern`
  ^[我他她它你这那此该其本如若因当在对从由向经按以用被把与和或但并且也还都将凡第一二两三]
  |^(?:根据|按照|通过|同时|原则|需要)|[的了着中内外时前后上下间以也还都均此]$
`

/** 对符合条件的中小企业，给予…, 对新认定的工程研究中心按…给予奖励: who is given to. */
const given = pattern`
  ^对于?([^，。；：]{2,60}?)(?:，[^，。；]{0,24}?
  |(?:[按每再可分处由依最根][^，。；]{0,20}?)?)(?:(?:给予|予以)(?![很高充肯关积重])|奖励|奖补|补[助贴偿]|资助
  |一次性(?=[奖给补资])|最高|发放|减[免征]|罚款)
`

/** What is left of it behind its last 的; 的部分, 的行为 are nobody. */
const receiver = /^(?:[^，]*的)?((?:(?!的)[一-鿿A-Za-z“”（）、]){2,24})$/
const nothing = /^(?:部分|情[形况]|行为|项目数|地[方区]|方面|问题|内容)$/

/** 年度营业收入首次突破1亿元的企业，奖励30万元: who is rewarded for what is said of him. */
const rewarded = pattern`
  ^[^，。；：]{2,60}的([一-鿿“”（）]{2,12})，(?:分别|再|按[^，]{2,16})?(?:给予|予以|奖励|奖补|补[助贴偿]|资助
  |一次性(?=[奖给补资]))(?![很高充])
`

/** Whom a rule asks something of, or whom it gives to, at the head of a clause. */
export const ruledAt = (text: string, from: number, to: number): Entity | undefined => {
  if (text[from] === '对') return givenTo(text, from, to)
  const reward = rewarded.exec(text.slice(from, Math.min(text.length, to + 24)))?.[1]
  if (
    reward !== undefined &&
    !reward.includes('的') &&
    !nothing.test(reward) &&
    firstPredicate(reward, 0, reward.length) > 0
  )
    return { start: to - reward.length, end: to, kind: 'topic' }
  const found = asked.exec(text.slice(from, Math.min(to, from + 32)))
  if (!found) return undefined
  const name = found[1]!
  const end = text.indexOf(name, from) + name.length
  if (nobody.test(name) || /^[（、]|[（、]$/.test(name)) return undefined
  if (firstPredicate(text, end - name.length, end) < end) return undefined
  if (limits.test(text.slice(end, end + 4)) || measureNounAt(text, end - name.length, end) !== undefined)
    return undefined
  return { start: end - name.length, end, kind: 'topic' }
}

const givenTo = (text: string, from: number, to: number): Entity | undefined => {
  const found = given.exec(text.slice(from, Math.min(text.length, to + 60)))
  const who = found ? receiver.exec(found[1]!)?.[1] : undefined
  if (who === undefined || nothing.test(who) || firstPredicate(who, 0, who.length) < 1) return undefined
  const start = from + found![0].indexOf(found![1]!) + found![1]!.length - who.length
  return { start, end: start + who.length, kind: 'topic' }
}
