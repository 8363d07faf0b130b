import { pattern } from '../../document/pattern.ts'
import type { PlaceRegistry } from '../../places/find-places.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { endsPhraseAt, predicateAt } from '../lexicon/predicates.ts'
import { tidySpan, trimEnd } from '../noun-phrase.ts'
import type { Clause } from '../passage.ts'
import { withoutEntity } from './own-entity.ts'
import type { Phrase } from './phrase.ts'

const LONGEST = 26

/**
 * A clause that only names a measure or a thing, for what the next ones say of it: 森林覆盖率，由…提高到…; 原煤：从….
 */
const isLabel = (text: string, clause: Clause, start: number, end: number): boolean =>
  clause.index === 0 &&
  end - start <= 12 &&
  !/(?:方面|[说指称呼问答道讯]|消息|标题|问题|时间|情况|如下|例如|比如|）|\d)$/.test(text.slice(start, end))

/** 青稞单产提高十分明显，从…: how it went on the whole, behind what the clause is about. */
const went = pattern`
  (?:稳步|持续|显著|明显|不断|大幅|进一步|连续|逐步|逐年|快速|有所|总体|双双|均|实现|平稳|较快|稳定|再
  |也)*(?:提升|提高|增[长加]|上升|下降|降低|减少|改善|扩大|缩小|增强|回升|回落|优化|下调|上调|壮大|攀升|增多
  |[大急猛狂骤锐飙]?[升跌涨降增减]|[屡再续]创(?:历史)?新[高低]
  |(?:平稳|稳定))(?:尤为|更为|十分|非常|较为)?(?:显著|明显|很快|较快|迅速|突出|加快|[一-鿿]{0,2}个?百分点)?$
`
/** 提高最高扣除额，由…增至: what is done to it. */
const changed =
  /^(?:[一-鿿]{0,4}?(?:把|将))?(?:增加|提高|提升|扩大|降低|减少|下调|上调|调[高低整升]|放宽|延长|缩短|改善)/

export const topicClause = (text: string, clause: Clause, places: PlaceRegistry): Phrase | null => {
  // 今年吞吐量持续攀升: a date at its head is no part of it.
  if (clause.end - clause.head > LONGEST || clause.figures.some(({ end }) => end > clause.head)) return null
  const whole = text.slice(clause.start, clause.end)
  const first = clause.head
  // Only for what comes from somewhere is it worth to look behind a verb.
  const comma = '，,'.includes(text[clause.end] ?? '-')
  const goesOn = comma && /^[，,][^，,]{0,12}?[由从]/.test(text.slice(clause.end, clause.end + 16))
  const reaches =
    goesOn ||
    (comma &&
      /^[，,](?:(?:到|至|截至)?(?:20\d\d年|今年|全年)?(?:\d{1,2}月[份底末]?|前\S{1,2}个?月|[前一二三四]\S{0,2}季度|上半年|年末|年底)?)(?:平均|已经?|现|目前|今年|全年)?(?:达到?|[升降增减提回]\S{0,2}[到至]|超过|突破|稳定在|接近|首次)/.test(
        text.slice(clause.end, clause.end + 18),
      ))
  const tail = reaches ? (went.exec(whole)?.[0].length ?? 0) : 0
  const verb = goesOn ? (changed.exec(text.slice(first, clause.end))?.[0].length ?? 0) : 0
  const start = first + (tail === 0 && clause.end - first - verb > 2 ? verb : 0)
  const end = trimEnd(text, start, clause.end - tail)
  if (end - start < 2) return null
  const labels = text[clause.end] === '：' || text[clause.end] === ':'
  const noun = text.slice(start, end).endsWith('的投入') ? '投入' : measureNounAt(text, start, end)
  if (noun === undefined && !(labels && isLabel(text, clause, start, end))) return null
  for (let i = start; i < end - (noun?.length ?? 0); i += 1)
    if (predicateAt(text, i) > 1 && endsPhraseAt(text, i) && !text.startsWith('用于', i)) return null
  const { span, entity } = withoutEntity({ text, places }, tidySpan(text, start, end))
  if (span.end - span.start < 2) return null
  return { parts: [span], known: 'sentence', sure: 'medium', rule: '<noun>，<figure>', entity }
}
