import { entityAt } from '../entities/entity-at.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { phraseEnd, tidySpan } from '../noun-phrase.ts'
import { lastingPhrase } from './lasting.ts'
import { withoutEntity } from './own-entity.ts'
import { paceOf } from './pace.ts'
import { type Around, inherit, type Phrase, spokenOfLast } from './phrase.ts'
import { predicateBehind, predicateIsNear } from './predicate-behind.ts'
import { behindOf, headOf } from './words-around.ts'

const passing = /^(?:突破|超过|超(?!越)|达到?|迈上|迈入|站上|跨上|跃上|进入|跻身|升至|降至|占|低于|高于)/

const reaches = /^(?:突破|超过?|达到?|迈上|站上|跨上|跃上)(?:了|约|近)?$/

/** 第一大国, 第一大省: what it is the greatest in stands before. */
const greatPlace = /^(?:国(?![际内外])|[省县港](?!口)|市(?!场))/

/** A rank: 行业地位全国第三, 位居全市第一; an ordinal: 第七个中国农民丰收节, 第十次发布报告. */
export const standingPhrase = (around: Around): Phrase | null => {
  const { text, from, figure, state, clause, places } = around
  const ordinal = figure.kind?.standing === 'sequence'
  if (ordinal) {
    // 贷款余额首次突破5万亿元
    if (/^首次$/.test(text.slice(figure.start, figure.end)) && passing.test(text.slice(figure.end, figure.end + 4))) {
      const { span, entity } = withoutEntity(around, headOf(around))
      // 高新技术企业首次突破300家
      const { next } = around
      const direct = next && !next.kind?.calendar && reaches.test(text.slice(figure.end, next.start))
      if (measureNounAt(text, span.start, span.end) || (direct && span.end - span.start >= 2))
        return { parts: [span], known: 'stated', sure: 'high', rule: '<noun> 首次突破', entity }
      // 服务业比重达到46%，首次超过第二产业: of the level before.
      if (span.end <= span.start && state.level) return inherit(state.level, entity)
      // 产量稳定在13亿斤，2024年首次突破14亿斤
      const told = state.level ?? state.last
      if (span.end <= span.start && told) return inherit(told, entity)
    }
    const behind = behindOf(around)
    // 第二届创新发展大会上发布了…: the name that the ordinal is of, not what goes on at it.
    const named = behind && entityAt(text, behind.start, clause.end, places)
    // 第十九届青溪工程鲁班奖
    const prize = behind && text[behind.end - 1] === '奖'
    if (named?.kind === 'name' && named.start === behind?.start && !prize)
      return { parts: [named], known: 'stated', sure: 'high', rule: '<ordinal> <name>', entity: null }
    if (behind) {
      // 第五次会议审议通过: the meeting, not what it does.
      const meeting = /^[一-鿿]{0,6}?会议(?=审议|审查|审定|通过|批准|表决|决定|听取)/.exec(
        text.slice(behind.start, behind.end + 2),
      )
      const parts = [meeting ? { start: behind.start, end: behind.start + meeting[0].length } : behind]
      return { parts, known: 'stated', sure: 'medium', rule: '<ordinal> <noun>', entity: null }
    }
    const predicate = predicateIsNear(around) ? predicateBehind(text, around, null) : null
    if (predicate) return predicate
  }
  // 全球第二大经济体, 马来西亚第一大贸易伙伴: what is ranked stands behind.
  if (!ordinal && text[figure.end] === '大' && !greatPlace.test(text.slice(figure.end + 1, figure.end + 3))) {
    const from = figure.end + 1
    const named = tidySpan(text, from, phraseEnd(text, from, Math.min(clause.end, from + 16)))
    if (named.end - named.start >= 2 && !/[，。；、]/.test(text[from] ?? ''))
      return { parts: [named], known: 'stated', sure: 'medium', rule: '<rank>大 <noun>', entity: null }
  }
  let end = figure.start
  if (figure.scope && text.slice(from, end).endsWith(figure.scope)) end -= figure.scope.length
  // 高考升学率多年在青溪保持第一: among whom stands behind 在.
  const within = figure.scope ? text.slice(from, end).lastIndexOf(`在${figure.scope}`) : -1
  if (within > 1 && end - from - within <= figure.scope!.length + 5)
    end = from + within - (/(?:多年|连年|长期)来?$/.exec(text.slice(from, from + within))?.[0].length ?? 0)
  const { span, entity } = withoutEntity(around, headOf(around, end))
  const circle =
    !/考[核评]|评[价比选估]|[竞比]赛/.test(text.slice(span.start, span.end)) &&
    /在$/.test(text.slice(from, span.start)) &&
    /[中内里]$/.test(text.slice(span.start, span.end))
  const level = circle ? (state.level ?? state.last) : null
  const ranked = level?.parts.some(({ start }) => start >= clause.sentence.start) ? level : null
  // 品牌价值2亿元，在制药行业中排名第21位: among whom.
  if (ranked) return inherit(ranked, entity)
  const pace = paceOf(around, span, state.last)
  if (pace) return { ...pace, entity: entity ?? pace.entity }
  // 占全市的12%，总量居全市第二，增速居第三: of what was measured before.
  const how = /^(?:总量|总额|总数|数量|规模|(增速|增幅))$/.exec(text.slice(span.start, span.end))
  const of = how ? state.level : null
  if (how && of?.parts.some(({ start }) => start >= clause.sentence.start))
    return how[1] === undefined
      ? inherit(of, entity)
      : { ...of, parts: [...of.parts, span], known: 'sentence', rule: '<noun> of the figure before, <rank>' }
  // 位列|奖牌榜首位
  const listed =
    /^(?:位列|位居|高居|稳居|名列|排在|登上)(?=[一-鿿]{2,8}榜$)/.exec(text.slice(span.start, span.end))?.[0].length ?? 0
  if (span.end - span.start >= 2)
    return {
      parts: [{ start: span.start + listed, end: span.end }],
      known: 'stated',
      sure: 'medium',
      rule: '<noun> <rank>',
      entity,
    }
  const before = clause.figures.some((one) => one.end <= figure.start && one.kind?.standing)
  const lasting = before ? null : lastingPhrase(around)
  return lasting ?? inherit(before ? state.last : spokenOfLast(state.level, state.last), entity)
}
