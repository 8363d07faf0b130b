import { pattern } from '../../document/pattern.ts'
import type { Span } from '../../span.ts'
import { changeWordBefore } from '../change-word.ts'
import type { Entity } from '../entities/entity.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { predicateAt } from '../lexicon/predicates.ts'
import { moverOf } from '../subject/mover-of.ts'
import { lastingPhrase } from './lasting.ts'
import { qualifier } from './level.ts'
import { withoutEntity } from './own-entity.ts'
import { type Around, inherit, levelFor, nearer, type Phrase } from './phrase.ts'
import { headOf } from './words-around.ts'

const basis = pattern`
  (?:按年率(?:计算)?|(?:同比|环比|按[年季月周])(?:[、和与及](?=同比|环比|按[年月]))?|实质
  |[比较与同](?:上年|去年|上月|上季度?|上期|上周|前[期年]|此前|之前|年初|上年同期|去年同期|上年末|上年底
  |上年同月|去年同月)[^，,]{0,6}|(?<![增涨降][速幅])较(?![大小高低快慢多少好强])[一-鿿]{2,8}|名义|实际|大幅|小幅
  |平均每年|平均|年均|每年|增速|涨幅|增幅|降幅|分别|均|各|也|再|又|仍|将|继续|累计|有所|略|微|猛|净|一度|大约
  |预期|(?<!合)约|可|(?<![营税])收|相应|年平均|收盘|盘[中后前]|[早午尾夜]盘|午后|(?<=[值额量入率价])年
  |月?[人户亩日]均|[：:])+$
`

/** A change: 地区生产总值同比增长5%; without a phrase of its own it is of the level before. */
export const changePhrase = (around: Around): Phrase | null => {
  const { text, from, figure, state } = around
  const word = changeWordBefore(text, from, figure.start)
  let stop = word ? word.start : figure.start
  const found = basis.exec(text.slice(Math.max(from, stop - 24), stop))
  if (found) stop -= found[0].length
  // 户均增收3200元: the verb says what grew.
  if (word && within.test(word.word)) return withinVerb(around, word.start, word.start + word.word.length)
  // 云岭银行跌超4%: the share by its whole name is whom it is about, and what moved.
  const mover = word && /^[涨跌]$/.test(word.word) ? moverOf(text, around.clause, figure) : null
  if (mover) return { parts: [mover], known: 'stated', sure: 'high', rule: '<noun> <change> <figure>', entity: mover }
  const head = headOf(around, stop)
  const { span, entity } = withoutEntity(around, head)
  const own = text.slice(span.start, span.end)
  // 专精特新“小巨人”企业增长12%: a class grew.
  if (span.end <= span.start && entity?.kind === 'name' && isClass(text.slice(entity.start, entity.end)))
    return {
      parts: [{ start: entity.start, end: entity.end }],
      known: 'stated',
      sure: 'medium',
      rule: '<noun> <change> <figure>',
      entity: null,
    }
  if (
    span.end <= span.start ||
    /^(?:(?:扣除|剔除)[^，]*后|按[^，]*(?:口径|价格|计算))$/.test(own) ||
    qualifier.test(own) ||
    isBaseNoun(around, own) ||
    /^(?:[比较与同]|同期|其中|分别|间|期间(?!费用)|年|左右|绝对[额值量]|(?:增长|下降|发展)[较最更])/.test(own)
  )
    return lastingPhrase(around) ?? inherit(nearer(levelFor(figure, state), state, around.clause), entity)
  // A rate that is of nothing named before stands for itself.
  if (moment.test(own)) {
    const of = lastingPhrase(around) ?? inherit(levelFor(figure, state), entity)
    if (of || !/[幅速率]$/.test(own)) return of
  }
  return withParent(around, behindModal(around, span), entity)
}

/** 可|降低干流水位0.6米: that it can be done is no part of what is. */
const behindModal = ({ text }: Around, span: Span): Span => {
  const modal = modals.exec(text.slice(span.start, span.end))?.[0].length ?? 0
  return modal > 0 && span.end - span.start - modal >= 3 ? { start: span.start + modal, end: span.end } : span
}
const modals = /^(?:可以?|能够?|预计)(?=降低|减少|提高|增加|提升|缩短|扩大|延长|压减|抬[升高])/

/** 指数跌1.2%，本周涨2%; 降幅比1—6月份收窄0.4个百分点: when, or how fast, and not of what. */
const moment = pattern`
  ^(?:[本上下当]?[周月日季旬]|[本当]年|[年月周]内|年初至今|[早午夜尾]盘|盘[中后前]|隔夜|昨日|今日|前日
  |[增降涨跌升]幅|增速|增长率)$
`

const isClass = (name: string): boolean => name.length > 5 && /(?:企业|主体)$/.test(name) && !/[的该本]/.test(name)

/** 比上年预算增加3亿元, 较2023年决算数减少: with what of that year it is compared. */
const isBaseNoun = ({ text, clause, figure }: Around, own: string): boolean =>
  /^(?:数|(?:年度)?(?:预算|决算|执行|实际|水平|均值|峰值|高[点峰]|低[点谷]|最[高大低小多少][一-鿿]{0,6}|修订|估算|调整)数?额?值?的?)$/.test(
    own,
  ) &&
  clause.figures.some(
    (one) =>
      one.kind?.calendar &&
      one.end <= figure.start &&
      /[比较与]$/.test(text.slice(Math.max(clause.start, one.start - 1), one.start)) &&
      figure.start - one.end <= own.length + 6,
  )

const within = /^(?:增收|增产|减产|减收|增亏|减亏|增值|增持|减持)$/

/** 农户户均|增收, 每亩|增产: what it is of and the verb. */
const withinVerb = (around: Around, start: number, end: number): Phrase | null => {
  const per = /^[户人亩年日]均$/.test(around.text.slice(start - 2, start)) && start - 2 >= around.from ? 2 : 0
  const head = headOf(around, start - per)
  const { span, entity } = withoutEntity(around, { start: head.start, end: Math.max(head.start, head.end) })
  const own = around.text.slice(span.start, span.end)
  const whose =
    span.end > span.start &&
    span.end - span.start <= 8 &&
    !/^(?:每|最|[比较]|一般|即使?|可以?|将|又|还|再|累计|能|现在|上述)/.test(own)
  const said = { start: start - per, end }
  // 粮食总产量达3.2亿吨，增产1200万吨; 增产1.8%: of the level before it.
  const { levels, level } = around.state
  const unit = around.figure.unit ?? ''
  const before =
    whose || per > 0 ? undefined : (levels.get(unit) ?? (unit === '%' ? yieldOf(around.text, level) : undefined))
  if (before) return inherit(before, entity)
  return {
    parts: whose ? [span, said] : [said],
    known: 'stated',
    sure: 'medium',
    rule: '<noun> <verb> <figure>',
    entity,
  }
}

/** A level that 增产1.8% can be the change of. */
const yieldOf = (text: string, level: Phrase | null): Phrase | undefined => {
  const part = level?.parts.at(-1)
  return part && /(?:[产收]|[产收]量|产值|收入)$/.test(text.slice(part.start, part.end)) ? level! : undefined
}

/** 其中，城市上涨1.3%: a part without a measure of its own takes the measure of the whole. */
const withParent = ({ text, state, clause }: Around, span: Span, entity: Entity | null): Phrase => {
  const alone: Phrase = { parts: [span], known: 'stated', sure: 'high', rule: '<noun> <change> <figure>', entity }
  if (
    measureNounAt(text, span.start, span.end) ||
    (span.end - span.start > 12 && text[span.end - 1] !== '业') ||
    predicateAt(text, span.start) > 1 ||
    measures.test(text.slice(span.start, span.end))
  )
    return alone
  const whole = state.whole?.parts.at(-1)
  if (whole && whole.end <= clause.start && span.end - span.start <= 4)
    return { ...alone, parts: [span, withoutScope(text, whole)], rule: '<part> <change> <figure>, of the whole' }
  const parent = (state.last ?? state.level)?.parts.at(-1)
  const noun = parent && parent.end <= span.start ? measureNounAt(text, parent.start, parent.end) : undefined
  // 道指涨0.2%，纳指涨0.3%: each is a name of its own.
  if (noun && traded.has(noun)) return alone
  if (!parent || !noun || noun.length < 2 || parent.start < clause.sentence.start) return alone
  return {
    ...alone,
    parts: [span, { start: parent.end - noun.length, end: parent.end }],
    rule: PART,
  }
}

/** The rule of a part that takes the measure of its whole: 吃类、穿类商品|零售额. */
export const PART = '<part> <change> <figure>, measure of the whole'

/** Ends of measures that are no nouns of the list, and need none from the whole. */
const measures = /(?:[量额价率数值费款金税]|投入|融资|信贷|交易|销售|外运|外送|能耗|排放|标准|案件|案|条目|幅度)$/

const traded = new Set(['指数', '合约', '期货', '股价', '收益率'])

const withoutScope = (text: string, span: Span): Span =>
  /^全[国省市区县]/.test(text.slice(span.start, span.start + 2)) ? { start: span.start + 2, end: span.end } : span
