import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { withoutEntity } from './own-entity.ts'
import { type Around, inherit, type Phrase } from './phrase.ts'
import { actionOf, behindOf, headOf, predicateBehind, predicateIsNear } from './words-around.ts'

/** Heads that say which value it is and not of what: 前值, 终值, 预期. */
export const qualifier = /^(?:前值|初值|终值|修正值|预期|预测值?|预测|同期|市场预期)$/
/** A rate that belongs to the figure before it. */
const rate =
  /^(?:(?:完成|到位|执行|增长|合格|达标|覆盖|普及|完好|签约|履约|使用|利用|兑现|办结|满意|知晓|参与|入学|就业|成功)率|占比|比重)$/

/** A level: 全区消费帮扶采购额达73.15亿元, 新增360个优质学位, 签订了500万元采购协议. */
export const levelPhrase = (around: Around): Phrase | null => {
  const { text, figure, verb, state, clause, from } = around
  const head = headOf(around)
  if (qualifier.test(text.slice(head.start, head.end))) return inherit(state.level ?? state.last, null)
  const { span, entity } = withoutEntity(around, head)
  const empty = span.end <= span.start
  const behind = behindOf(around)
  const measure = empty ? undefined : measureNounAt(text, span.start, span.end)
  const threshold = figure.modifier === 'at_least' || figure.modifier === 'at_most'
  if (behind && (measure === undefined || threshold)) {
    const action = empty ? (from > clause.start ? verb : null) : actionOf(text, span)
    return {
      parts: action && action.end <= figure.start ? [action, behind] : [behind],
      known: 'stated',
      rule: action ? '<verb> <figure> <noun>' : '<figure> <noun>',
      entity,
    }
  }
  if (empty) return predicateIsNear(around) ? predicateBehind(text, around, entity) : inherit(state.last, entity)
  const own = text.slice(span.start, span.end)
  if (rate.test(own) && state.last)
    return {
      parts: [...state.last.parts, span],
      known: 'stated',
      rule: 'rate of the figure before',
      entity: entity ?? state.last.entity,
    }
  return { parts: [span], known: 'stated', rule: '<noun> <figure>', entity }
}
