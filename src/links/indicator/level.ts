import type { Span } from '../../span.ts'
import { entityAt } from '../entities/entity-at.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { withoutEntity } from './own-entity.ts'
import { type Around, inherit, type Phrase } from './phrase.ts'
import { actionOf, behindOf, headOf, predicateBehind, predicateIsNear } from './words-around.ts'

/** Heads that say which value it is and not of what: 前值, 终值, 预期. */
export const qualifier =
  /^(?:前值|初值|终值|修正值|预期|预测值?|预测|同期|市场预期|(?:按|以|根据)?[^，]{0,10}(?:折算|折合|换算)(?:约|为)?)$/
/** Of an estimate and its revision each is named: CPI初值升2.6%，终值升2.5%. */
const estimate = /^(?:初值|终值|修正值)$/

const revised = (text: string, before: Phrase, own: Span): Phrase => {
  const parts = before.parts.map(({ start, end }) => ({
    start,
    end: /(?:初|终|修正)值$/.exec(text.slice(start, end))?.[0].length
      ? end - /(?:初|终|修正)值$/.exec(text.slice(start, end))![0].length
      : end,
  }))
  return { ...before, parts: [...parts, own], known: 'sentence', rule: '<noun> of the figure before, <estimate>' }
}

/** A rate that belongs to the figure before it. */
const rate =
  /^(?:(?:完成|到位|执行|增长|合格|达标|覆盖|普及|完好|签约|履约|使用|利用|兑现|办结|满意|知晓|参与|入学|就业|成功)率|占比|比重)$/

const comparing = /(?:仅|只|已|还)?(?:相当于|等于|达到?|高出|超过|为|是|占|比)(?=[一-鿿]{2,8}$)/

/** 工业产值仅为美国的35%: whose value is the measure of it is said between, and is no part of what is measured. */
const withoutBase = ({ text, figure, places }: Around, head: Span): Span => {
  if (figure.unit !== '%' && figure.unit !== '倍' && figure.kind?.value !== 'fraction') return head
  const own = text.slice(head.start, head.end)
  const found = comparing.exec(own.slice(1))
  if (!found) return head
  const at = head.start + 1 + found.index
  const base = entityAt(text, at + found[0].length, head.end, places)
  return base && base.end === head.end ? { start: head.start, end: at } : head
}

/** A level: 全区消费帮扶采购额达73.15亿元, 新增360个优质学位, 签订了500万元采购协议. */
export const levelPhrase = (around: Around): Phrase | null => {
  const { text, figure, group, verb, state, clause, from } = around
  const head = withoutBase(around, headOf(around))
  const before = state.level ?? state.last
  if (estimate.test(text.slice(head.start, head.end)) && before) return revised(text, before, head)
  // 低于财政收入年均增幅0.41个百分点: of the growth before it.
  if (figure.unit === 'pp' && before && /^(?:[高低快慢]于|高出|低出|超出)/.test(text.slice(head.start, head.end)))
    return inherit(before, null)
  if (qualifier.test(text.slice(head.start, head.end))) return inherit(before, null)
  const { span, entity } = withoutEntity(around, head)
  const empty = span.end <= span.start
  const behind = behindOf(around)
  const measure = empty ? undefined : measureNounAt(text, span.start, span.end)
  const named = text[group.at(-1)!.end] === '的' && measure !== undefined
  const threshold = !named && (figure.modifier === 'at_least' || figure.modifier === 'at_most')
  if (behind && (measure === undefined || threshold)) {
    const action = empty ? (from > clause.start ? verb : null) : actionOf(text, span)
    return {
      parts: action && action.end <= figure.start ? [action, behind] : [behind],
      known: 'stated',
      sure: 'medium',
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
      sure: 'high',
      rule: 'rate of the figure before',
      entity: entity ?? state.last.entity,
    }
  return { parts: [span], known: 'stated', sure: 'medium', rule: '<noun> <figure>', entity }
}
