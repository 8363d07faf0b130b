import type { Figure, Known } from '../figures/figure.ts'
import type { PlaceRegistry } from '../places/find-places.ts'
import type { Span } from '../span.ts'
import { changeWordBefore } from './change.ts'
import { type Entity, entityAt } from './entities.ts'
import { measureNounAt } from './lexicon/measure-nouns.ts'
import { predicateAt } from './lexicon/predicates.ts'
import { phraseEnd, tidySpan, trimEnd, trimStart } from './noun-phrase.ts'
import type { Clause, Passage } from './passage.ts'
import { splitList } from './split-list.ts'

/** What the words around a figure say of it. */
export interface Phrase {
  /** Stretches of the reading that make up the indicator, in order. */
  readonly parts: readonly Span[]
  readonly known: Known
  readonly rule: string
  /** An entity at the head of the phrase: whom it is about. */
  readonly entity: Entity | null
}

export interface IndicatorState {
  /** The phrase of the last figure of the sentence: what 同比增长5% goes on with. */
  last: Phrase | null
  /** Of the last level (no change, no share). */
  level: Phrase | null
}

/** Finds the phrase of every figure of a clause. */
export const phrasesOf = (passage: Passage, clause: Clause, state: IndicatorState, places: PlaceRegistry): Map<Figure, Phrase | null> => {
  const phrases = new Map<Figure, Phrase | null>()
  const { text } = passage
  const figures = clause.figures.filter((figure) => !figure.kind?.calendar && !figure.silent)
  let consumed = clause.start
  let verb: Span | null = null
  figures.forEach((figure, index) => {
    const next = figures[index + 1]
    const group = groupFrom(text, figures, index)
    const from = startOf(text, clause, figure, consumed)
    const phrase = phraseOf({ text, clause, figure, from, next, group, verb, state, places })
    // 建成小学3所、初中2所 begin anew; 选派72名骨干教师、30名医务人员 go on with the verb.
    const head = headOf(text, from, figure)
    if (head.end > head.start && isVerb(text, head)) verb = lastVerb(text, head)
    phrases.set(figure, phrase)
    if (phrase) {
      state.last = phrase
      if (!figure.change && !figure.kind?.standing) state.level = phrase
    }
    consumed = Math.max(figure.end, afterEnd(phrase, figure))
  })
  pairLists(passage, clause, figures, phrases, places)
  return phrases
}

interface Around {
  readonly text: string
  readonly clause: Clause
  readonly figure: Figure
  /** Where the words before the figure begin. */
  readonly from: number
  readonly next: Figure | undefined
  /** Members of the list that begins with this figure (1200万元、1000万元、500万元). */
  readonly group: readonly Figure[]
  readonly verb: Span | null
  readonly state: IndicatorState
  readonly places: PlaceRegistry
}

const afterEnd = (phrase: Phrase | null, figure: Figure): number => {
  const last = phrase?.parts.at(-1)
  return last && last.start >= figure.end ? last.end : figure.end
}

/** The words before a figure begin behind what came before it in the clause: dates, other figures, their nouns. */
const startOf = (text: string, clause: Clause, figure: Figure, consumed: number): number => {
  let from = consumed
  for (const one of clause.figures) {
    if (one.start >= figure.start) break
    if (one.end <= from || one === figure) continue
    if (one.kind?.calendar || one.silent) {
      // 英国8月房价指数: the phrase is behind the date, where there is one; 零售总额8月增长: before it.
      const behind = trimEnd(text, one.end, figure.start)
      if (behind > one.end && trimStart(text, one.end, behind) < behind) from = one.end
    }
  }
  return from
}

const headOf = (text: string, from: number, figure: Figure): Span => {
  let end = figure.start
  // A date right before the figure: 零售总额8月增长.
  end = trimEnd(text, from, end)
  const start = trimStart(text, from, end)
  return { start, end }
}

const isVerb = (text: string, { start, end }: Span): boolean => measureNounAt(text, start, end) === undefined && end > start

/** 选派, 新增, 向对口地区提供 → 提供: the verb that ends a stretch. */
const lastVerb = (text: string, { start, end }: Span): Span | null => {
  for (let length = Math.min(4, end - start); length >= 2; length -= 1) if (predicateAt(text, end - length) === length) return { start: end - length, end }
  return end - start <= 6 ? { start, end } : { start: end - 2, end }
}

const listed = /^(?:、|和|及|与|以及|，|,)$/

const groupFrom = (text: string, figures: readonly Figure[], index: number): Figure[] => {
  const group = [figures[index]!]
  for (let i = index + 1; i < figures.length; i += 1) {
    const [last, one] = [group.at(-1)!, figures[i]!]
    if (one.kind !== last.kind || !listed.test(text.slice(last.end, one.start))) break
    group.push(one)
  }
  return group
}

const phraseOf = (around: Around): Phrase | null => {
  const { figure } = around
  if (figure.kind?.standing) return standingPhrase(around)
  if (figure.kind?.name === 'duration' && around.text.startsWith('连续', figure.start - 2)) return streakPhrase(around)
  if (figure.change) return changePhrase(around)
  const share = sharePhrase(around)
  if (share !== undefined) return share
  return levelPhrase(around)
}

/** Behind the figure: a noun phrase that it counts or qualifies. */
const behindOf = ({ text, clause, figure, next, group }: Around): Span | null => {
  const last = group.at(-1)!
  const following = group.length > 1 ? nextBehind(clause, last) : next
  let from = last.end
  const skip = /^(?:左右|以上|以下|以内|之内|及以上|及以下|上下|多|余|起|[（(][^（）()]{0,20}[）)])+/.exec(text.slice(from, from + 24))
  if (skip) from += skip[0].length
  const of = text[from] === '的'
  if (of) from += 1
  let to = following ? following.start : clause.end
  // 3个过三千亿元城市: an amount inside the phrase does not end it.
  if (following && /^(?:过|超)?$/.test(text.slice(from, following.start)) && /^[一-鿿]/.test(text.slice(following.end)) && figure.kind?.unit === 'written') to = clause.end
  const end = phraseEnd(text, from, to)
  const span = tidySpan(text, from, Math.min(end, from + 30))
  if (span.end <= span.start || !/[一-鿿A-Za-z]/.test(text.slice(span.start, span.end))) return null
  if (predicateAt(text, from) > 0 || /^(?:[，,。、；;]|和|及|与|或|至|到|之|来|以|内|中|时|后|前|等)/.test(text.slice(from, from + 2))) return null
  return span
}

const nextBehind = (clause: Clause, figure: Figure): Figure | undefined => clause.figures.find((one) => one.start >= figure.end && !one.kind?.calendar && !one.silent)

/** A level: 全区消费帮扶采购额达73.15亿元, 新增360个优质学位, 签订了500万元采购协议. */
const levelPhrase = (around: Around): Phrase | null => {
  const { text, from, figure, verb, state, places } = around
  const head = headOf(text, from, figure)
  const { span, entity } = withoutEntity(text, head, places)
  const measure = measureNounAt(text, span.start, span.end)
  const behind = behindOf(around)
  const of = behind !== null && text[behind.start - 1] === '的'
  if (behind && (measure === undefined || (of && span.end - span.start < 2)) && (figure.kind?.unit === 'written' || of || span.end === span.start || isAction(text, span))) {
    const action = span.end > span.start ? actionOf(text, span) : from > around.clause.start && span.end === span.start ? verb : null
    return { parts: action ? [action, behind] : [behind], known: 'stated', rule: action ? '<verb> <figure> <noun>' : '<figure> <noun>', entity }
  }
  if (span.end > span.start) {
    const rate = /^(?:完成|到位|执行|增长|合格|达标|覆盖|普及|完好|签约|履约|占比)?率$|^占比$|^比重$/.test(text.slice(span.start, span.end))
    if (rate && state.last) return { parts: [...state.last.parts, span], known: 'stated', rule: 'rate of the figure before', entity: entity ?? state.last.entity }
    return { parts: [span], known: 'stated', rule: '<noun> <figure>', entity }
  }
  if (behind) return { parts: verb ? [verb, behind] : [behind], known: 'stated', rule: '<figure> <noun>', entity }
  return inherit(state.last, entity)
}

const inherit = (last: Phrase | null, entity: Entity | null): Phrase | null => (last ? { ...last, known: 'sentence', rule: 'phrase of the figure before', entity: entity ?? last.entity } : null)

/** Does the stretch end in a verb, so that the noun stands behind the figure? */
const isAction = (text: string, span: Span): boolean => {
  for (let length = 1; length <= 4; length += 1) if (predicateAt(text, span.end - length) === length) return true
  return text[span.end] === '了' || text[span.end - 1] === '了'
}

/** The verb of 向对口地区提供, 为村民提供, 一举新增: what is left when its objects are dropped. */
const actionOf = (text: string, span: Span): Span | null => {
  const verb = lastVerb(text, span)
  if (!verb) return null
  // 累计吸引, 新开工: short enough to stand as they are.
  return span.end - span.start <= 6 && !/[为向对给与由]/.test(text[span.start]!) ? span : verb
}

/** Splits the entity off the head of a phrase: 福建省 | 对“一带一路”沿线国家进出口. */
const withoutEntity = (text: string, span: Span, places: PlaceRegistry): { span: Span; entity: Entity | null } => {
  const by = text[span.start] === '由' ? 1 : 0
  const entity = entityAt(text, span.start + by, span.end, places)
  if (!entity) return { span: tidySpan(text, span.start, span.end), entity: null }
  const rest = tidySpan(text, trimStart(text, entity.end, span.end), span.end)
  if (rest.end - rest.start < 1) return { span: entity.kind === 'name' ? { start: span.start, end: span.end } : rest, entity }
  return { span: dropAddressee(text, rest), entity }
}

/** 向对口地区, 为村民 before the verb are no part of what is measured. */
const dropAddressee = (text: string, span: Span): Span => {
  if (!/^[向为给对]/.test(text.slice(span.start, span.start + 1))) return span
  for (let i = span.start + 2; i < span.end; i += 1) if (predicateAt(text, i) > 1) return { start: i, end: span.end }
  return span
}

/** A change: 地区生产总值同比增长5%; without a phrase of its own it is of the level before. */
const changePhrase = (around: Around): Phrase | null => {
  const { text, from, figure, state, places } = around
  const word = changeWordBefore(text, from, figure.start)
  const end = word ? word.start : figure.start
  const basis = /(?:同比|环比|按年|按月|[比较与同](?:上年|去年|上月|上季度?|上期|上周|前[期年]|此前|之前|年初|上年同期|去年同期|上年末|上年同月|去年同月)[^，,]{0,6}|名义|实际|大幅|小幅|平均每年|平均|年均|每年|增速|涨幅|增幅|降幅|分别|均|各|也|再|又|仍|将|继续|累计|有所|略|微|猛|净|约|可|收|[：:])+$/
  let stop = end
  const found = basis.exec(text.slice(Math.max(from, end - 24), end))
  if (found) stop = end - found[0].length
  const start = trimStart(text, from, stop)
  const { span, entity } = withoutEntity(text, { start, end: trimEnd(text, start, stop) }, places)
  if (span.end - span.start >= 2 || /^[一-鿿]$/.test(text.slice(span.start, span.end))) {
    const own = text.slice(span.start, span.end)
    if (/^(?:比|较|与|同)/.test(own) || /^(?:同期|其中|分别)$/.test(own)) return inherit(state.level ?? state.last, entity)
    return withParent(around, span, entity)
  }
  return inherit(state.level ?? state.last, entity)
}

/** 其中，城市上涨1.3%: a part without a measure of its own takes the measure of the whole. */
const withParent = ({ text, state }: Around, span: Span, entity: Entity | null): Phrase => {
  const own: Phrase = { parts: [span], known: 'stated', rule: '<noun> <change> <figure>', entity }
  if (measureNounAt(text, span.start, span.end)) return own
  const parent = state.last?.parts.at(-1)
  if (!parent || span.end - span.start > 14) return own
  const noun = measureNounAt(text, parent.start, parent.end)
  if (!noun || parent.end > span.start) return own
  return { ...own, parts: [span, { start: parent.end - noun.length, end: parent.end }], rule: '<part> <change> <figure>, measure of the whole' }
}

/** A share: 占全市44.77% is of what the figure before measures; 高新技术产业增加值占规上工业比重 names it. */
const sharePhrase = (around: Around): Phrase | null | undefined => {
  const { text, from, figure, state, places } = around
  if (figure.unit !== '%' && figure.kind?.value !== 'fraction') return undefined
  const at = text.lastIndexOf('占', figure.start - 1)
  if (at < from || /[比地有用领]/.test(text[at + 1] ?? '')) return undefined
  const start = trimStart(text, from, at)
  const { span, entity } = withoutEntity(text, { start, end: trimEnd(text, start, at) }, places)
  if (span.end - span.start >= 2) return { parts: [span], known: 'stated', rule: '<noun> 占 <whole> <figure>', entity }
  return inherit(state.level ?? state.last, entity)
}

/** A rank: 行业地位全国第三, 位居全市第一; an ordinal: 第七个中国农民丰收节. */
const standingPhrase = (around: Around): Phrase | null => {
  const { text, from, figure, state, places } = around
  if (figure.kind?.name === 'ordinal') {
    const behind = behindOf(around)
    if (behind) return { parts: [behind], known: 'stated', rule: '<ordinal> <noun>', entity: null }
  }
  let end = figure.start
  if (figure.scope && text.slice(from, end).endsWith(figure.scope)) end -= figure.scope.length
  end = trimEnd(text, from, end)
  const start = trimStart(text, from, end)
  const { span, entity } = withoutEntity(text, { start, end }, places)
  if (span.end - span.start >= 2) return { parts: [span], known: 'stated', rule: '<noun> <rank>', entity }
  if (figure.kind?.name === 'ordinal') {
    const behind = phraseEnd(text, figure.end, around.clause.end)
    const span = tidySpan(text, figure.end, Math.max(behind, Math.min(around.clause.end, figure.end + 16)))
    return span.end > span.start ? { parts: [span], known: 'stated', rule: '<ordinal> <predicate>', entity } : inherit(state.last, entity)
  }
  return inherit(state.level ?? state.last, entity)
}

/** 连续12年位列全省第一: the streak is of what follows. */
const streakPhrase = ({ text, clause, figure }: Around): Phrase | null => {
  const span = tidySpan(text, figure.end, Math.min(clause.end, figure.end + 30))
  return span.end > span.start ? { parts: [span], known: 'stated', rule: '连续 <duration> <predicate>', entity: null } : null
}

/** A、B分别增长3.2%、8.5%: each member takes its own item. */
const pairLists = (passage: Passage, clause: Clause, figures: readonly Figure[], phrases: Map<Figure, Phrase | null>, _places: PlaceRegistry): void => {
  const { text } = passage
  for (let i = 0; i < figures.length; i += 1) {
    const group = groupFrom(text, figures, i)
    if (group.length < 2) continue
    const first = phrases.get(group[0]!)
    const span = first?.parts.at(-1)
    if (first && span && first.parts.length === 1 && span.end <= group[0]!.start && /分别|依次|各/.test(text.slice(span.end, group[0]!.start) + text.slice(Math.max(clause.start, span.start - 2), span.start))) {
      const items = splitList(text, span, group.length)
      if (items) group.forEach((figure, at) => {
        phrases.set(figure, { ...first, parts: items[at]!, rule: '<list> 分别 <list of figures>' })
      })
    } else if (first) for (const figure of group.slice(1)) if (phrases.get(figure)?.known !== 'stated') phrases.set(figure, { ...first, rule: 'phrase of the list' })
    i += group.length - 1
  }
}
