import { pattern } from '../../../document/pattern.ts'
import { measureNounAt } from '../../lexicon/measure-nouns.ts'
import { trimEnd } from '../../noun-phrase.ts'
import { inherit, type Phrase } from '../phrase.ts'
import { predicateBehind } from '../predicate-behind.ts'
import { type Asked, daysCounted, durationOf } from './asked.ts'

/** What stands behind a length of time and is no verb of it: 8年的历史, 12天以上, 提高3天. */
const noVerb = pattern`
  ^(?:[）)”]|或更|多?时间|左右|以上|以下|以来|来|内|里(?!程)|后|前|之后|之前|的?历史|期间?|缩|压缩|压减|延长|减
  |增|降|升|提)
`

/** What is done in a length of time or as long as it lasts: the predicate behind it. */
export const saidBehind = ({ around, own, entity }: Asked): Phrase | null => {
  const { text, figure, clause } = around
  const rest = text.slice(figure.end, Math.min(clause.end, figure.end + 3))
  if (rest === '') return null
  // 连续三年提高养老金标准, but not 规模五年增长了两倍
  const yearly =
    /^(?:开始)?连续$|^开始$/.test(own) &&
    /^[减增降升提]/.test(rest) &&
    /^[一-鿿]{5}/.test(text.slice(figure.end, clause.end))
  return yearly || !noVerb.test(rest) ? predicateBehind(text, around, entity) : null
}

/** 历经8年建设, 提前10年实现目标 */
export const lasted = ({ around, span, own, entity }: Asked, said: Phrase | null): Phrase | undefined => {
  if (!said || daysCounted.test(own) || (span.end - span.start > 4 && !/^比.*提前$/.test(own))) return undefined
  const behind = said.parts[0]!
  const cut = /(?:中|里|(?<![时空区车房民])间|期间)$/.exec(around.text.slice(behind.start, behind.end))
  const done = { start: behind.start, end: cut ? behind.end - cut[0].length : behind.end }
  if (!/^(?:历经|经过|为期|持续|坚持|(?:比[^，]{2,8})?提前)$/.test(own))
    return durationOf('<duration> <predicate>', [done], entity)
  const verb = { start: own.endsWith('提前') ? span.end - 2 : span.start, end: span.end }
  return durationOf('<duration> <predicate>', [verb, done], entity)
}

/** 总营收达1260亿元，连续三年|突破1000亿元: of what was told before. */
export const heldUp = ({ around: { text, figure, clause, state }, own, entity }: Asked): Phrase | null | undefined => {
  const told = state.level ?? state.last
  return told &&
    /^(?:(?:已经?)?连续)?$/.test(own) &&
    passes.test(text.slice(figure.end, Math.min(clause.end, figure.end + 6)))
    ? inherit(told, entity)
    : undefined
}

const passes = /^[均都]?(?:突破|超过?|破|达到?|稳定在|保持在|站稳)[约近]?\d/

/** 铁路客流量预计连续8天突破900万人次, 知名度连续9年高于全国水平 */
export const keptUp = ({ around, span, own, entity }: Asked, said: Phrase | null): Phrase | undefined => {
  if (!/[^已]连续$/.test(own)) return undefined
  const { text, figure, clause } = around
  const end = trimEnd(text, span.start, span.end - 2)
  const measure = end - span.start >= 2 ? { start: span.start, end } : null
  const holds = clause.figures.some(
    (one) => !one.kind?.standing && one.start > figure.start && said && one.start < said.parts[0]!.end,
  )
  if (said && !holds) {
    // 贸易额连续5年创历史新高
    if (measure && /^创(?:下?历史)?新[高低]/.test(text.slice(said.parts[0]!.start, clause.end)))
      return { ...said, parts: [measure], entity }
    const measured = measure && measureNounAt(text, measure.start, measure.end) !== undefined
    return measured ? { ...said, parts: [measure, ...said.parts], entity } : said
  }
  return measure ? durationOf('<noun> 连续 <duration>', [measure], entity) : undefined
}
