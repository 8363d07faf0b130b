import { entityAt } from '../entities/entity-at.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { phraseEnd, tidySpan } from '../noun-phrase.ts'
import { lastingPhrase } from './lasting.ts'
import { withoutEntity } from './own-entity.ts'
import { type Around, inherit, type Phrase } from './phrase.ts'
import { predicateBehind, predicateIsNear } from './predicate-behind.ts'
import { behindOf, headOf } from './words-around.ts'

const passing = /^(?:突破|超过?|达到?|迈上|迈入|站上|跨上|跃上|进入|跻身|升至|降至|占|低于|高于)/

/** A rank: 行业地位全国第三, 位居全市第一; an ordinal: 第七个中国农民丰收节, 第十次发布报告. */
export const standingPhrase = (around: Around): Phrase | null => {
  const { text, from, figure, state, clause, places } = around
  const ordinal = figure.kind?.standing === 'sequence'
  if (ordinal) {
    // 贷款余额首次突破5万亿元
    if (/^首次$/.test(text.slice(figure.start, figure.end)) && passing.test(text.slice(figure.end, figure.end + 4))) {
      const { span, entity } = withoutEntity(around, headOf(around))
      if (measureNounAt(text, span.start, span.end))
        return { parts: [span], known: 'stated', sure: 'high', rule: '<noun> 首次突破', entity }
    }
    const behind = behindOf(around)
    // 第二届创新发展大会上发布了…: the name that the ordinal is of, not what goes on at it.
    const named = behind && entityAt(text, behind.start, clause.end, places)
    if (named?.kind === 'name' && named.start === behind?.start)
      return { parts: [named], known: 'stated', sure: 'high', rule: '<ordinal> <name>', entity: null }
    if (behind) return { parts: [behind], known: 'stated', sure: 'medium', rule: '<ordinal> <noun>', entity: null }
    const predicate = predicateIsNear(around) ? predicateBehind(text, around, null) : null
    if (predicate) return predicate
  }
  // 我国第一大贸易伙伴, 全球第二大汽车市场
  if (!ordinal && text[figure.end] === '大' && !/[省国市县]/.test(text[figure.end + 1] ?? '-')) {
    const noun = tidySpan(text, figure.end + 1, phraseEnd(text, figure.end + 1, clause.end))
    if (noun.end - noun.start >= 2)
      return { parts: [noun], known: 'stated', sure: 'medium', rule: '<rank>大 <noun>', entity: null }
  }
  let end = figure.start
  if (figure.scope && text.slice(from, end).endsWith(figure.scope)) end -= figure.scope.length
  const { span, entity } = withoutEntity(around, headOf(around, end))
  const circle =
    !/考[核评]|评[价比选估]|[竞比]赛/.test(text.slice(span.start, span.end)) &&
    /在$/.test(text.slice(from, span.start)) &&
    /[中内里]$/.test(text.slice(span.start, span.end))
  const level = circle ? (state.level ?? state.last) : null
  const ranked = level?.parts.some(({ start }) => start >= clause.sentence.start) ? level : null
  // 品牌价值2亿元，在制药行业中排名第21位: among whom.
  if (ranked) return inherit(ranked, entity)
  if (span.end - span.start >= 2)
    return { parts: [span], known: 'stated', sure: 'medium', rule: '<noun> <rank>', entity }
  const before = clause.figures.some((one) => one.end <= figure.start && one.kind?.standing)
  const lasting = before ? null : lastingPhrase(around)
  return lasting ?? inherit(before ? state.last : (state.level ?? state.last), entity)
}
