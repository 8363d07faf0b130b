import { pattern } from '../../document/pattern.ts'
import { predicateAt } from '../lexicon/predicates.ts'

/** Endings of bodies, funds and schemes that end many other words as well. */
const bureau = /^(?:[局署处]|[委管]会|立法会|区议会|行政会议|[政财律][务政]司|基金|[一-鿿]{2,3}计划)$/

const otherWords = pattern`
  (?:[格布结全大邮僵残骗饭赌牌政时变战危开定败平老棋出入搅破当]局|[部签连联官原]署|办事处|[村居组管]委会)$
  |^(?:国家|中央|中国|全国|[驻原经据向各属])|[以因应于受指令翻查得出或致]|[^一-鿿]
`

/** Of 处 only these are bodies: 海事处, 统计处; not 落叶处. */
const office = /[事理计册记务航防境闻工政书誉]处$/

/** Kinds of funds, and none by name: 公积金, 产业基金. */
const kindsOfFunds = pattern`
  (?:公积|产业|投资|私募|公募|股权|信托|指数|股票|债券|货币|社保|养老|医保|保险|保障|引导|创业|对冲|主权|财富
  |[母子本各类只该此等项]|发展|风险|救助|扶贫|维修|慈善|公益|教育|奖[励学]|证券|混合|商品|交易|封闭|开放|国际
  |外汇)基金$
`

/** 发展局, 运输署, 消委会 are bodies, 格局, 部署, 好处 are not; bodies of the state announce what is of the country. */
export const isBureau = (word: string, name: string): boolean =>
  !bureau.test(word) ||
  (name.length < 16 &&
    !otherWords.test(name) &&
    (word !== '处' || office.test(name)) &&
    (word !== '基金' || !kindsOfFunds.test(name)))

/** Behind a body's name its clause goes on: 发展局预计, 立法会的; not 财政司司长, 立法会秘书处, nor one of a list. */
export const standsAlone = (word: string, text: string, end: number): boolean =>
  !bureau.test(word) || (text[end] !== '、' && goesOn(text, end))

const goesOn = (text: string, end: number): boolean =>
  !/[一-鿿]/.test(text[end] ?? '') || text[end] === '的' || predicateAt(text, end) > 0
