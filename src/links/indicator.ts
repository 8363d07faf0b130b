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
  /** Of the whole whose parts a 其中 lists. */
  whole: Phrase | null
  /** Of the members of the last list of figures: 下降1.9个和1.6个百分点 goes on with each. */
  group: readonly (Phrase | null)[]
}

export const startIndicators = (): IndicatorState => ({ last: null, level: null, whole: null, group: [] })

interface Around {
  readonly text: string
  readonly clause: Clause
  readonly figure: Figure
  /** Where the words before the figure begin. */
  readonly from: number
  readonly next: Figure | undefined
  /** Members of the list that begins with this figure (1200万元、1000万元、500万元). */
  readonly group: readonly Figure[]
  /** The verb that the figures before it in the clause stand behind. */
  readonly verb: Span | null
  readonly state: IndicatorState
  readonly places: PlaceRegistry
}

/** Finds the phrase of every figure of a clause. */
export const phrasesOf = (
  passage: Passage,
  clause: Clause,
  state: IndicatorState,
  places: PlaceRegistry,
): Map<Figure, Phrase | null> => {
  const phrases = new Map<Figure, Phrase | null>()
  const { text } = passage
  if (/^\s*(?:其中|分[^，,]{1,8}看)/.test(text.slice(clause.start, Math.min(clause.end, clause.start + 12))))
    state.whole = state.level ?? state.last
  const figures = clause.figures.filter((figure) => !figure.kind?.calendar && !figure.silent)
  let consumed = clause.start
  let verb: Span | null = null
  for (let index = 0; index < figures.length; ) {
    const figure = figures[index]!
    const group = groupFrom(text, figures, index)
    const around: Around = {
      text,
      clause,
      figure,
      from: startOf(text, clause, figure, consumed),
      next: figures[index + group.length],
      group,
      verb,
      state,
      places,
    }
    const phrase = phraseOf(around)
    const members = group.length > 1 ? pair(text, clause, group, phrase, state) : [phrase]
    group.forEach((member, at) => {
      phrases.set(member, members[at] ?? phrase)
    })
    const head = headOf(around)
    if (head.end > head.start) verb = actionOf(text, head) ?? verb
    if (phrase) {
      state.last = phrase
      if (!figure.change && !figure.kind?.standing) state.level = phrase
    }
    if (group.length > 1) state.group = members
    index += group.length
    const end = group.at(-1)!.end
    consumed = Math.max(end, afterEnd(phrase, end))
  }
  return phrases
}

const afterEnd = (phrase: Phrase | null, end: number): number => {
  const last = phrase?.parts.at(-1)
  return last && last.start >= end ? last.end : end
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

/** The words before a figure begin behind what came before it in the clause: dates, other figures, their nouns. */
const startOf = (text: string, clause: Clause, figure: Figure, consumed: number): number => {
  let from = consumed
  for (const one of clause.figures) {
    if (one.start >= figure.start) break
    if (one.end <= from || !(one.kind?.calendar || one.silent)) continue
    // 英国8月房价指数: the phrase is behind the date, where there is one; 零售总额8月增长: before it.
    const change = changeWordBefore(text, one.end, figure.start)
    const behind = trimEnd(text, one.end, change ? change.start : figure.start)
    if (trimStart(text, one.end, behind) < behind) from = one.end
  }
  return from
}

/** What stands before a figure, without the words that tie them: 全区消费帮扶采购额 | 达. Dates between are passed over. */
const headOf = ({ text, clause, figure, from }: Around, to = figure.start): Span => {
  let end = trimEnd(text, from, to)
  for (let i = clause.figures.length - 1; i >= 0; i -= 1) {
    const one = clause.figures[i]!
    if (one.end > end || one.start < from || !one.kind?.calendar) continue
    if (trimEnd(text, one.end, end) > one.end) break
    end = trimEnd(text, from, one.start)
  }
  return { start: trimStart(text, from, end), end }
}

/** The verb that a stretch ends in, or the stretch itself where it is short: 累计吸引, 新开工. */
const actionOf = (text: string, { start, end }: Span): Span | null => {
  if (measureNounAt(text, start, end) !== undefined) return null
  // 新增荆州、孝感、黄冈3个…: the verb opens the list that the figure counts.
  if (text.slice(start, end).includes('、')) {
    const length = predicateAt(text, start)
    return length > 1 ? { start, end: start + length } : null
  }
  for (let length = Math.min(4, end - start); length >= 2; length -= 1) {
    if (predicateAt(text, end - length) !== length) continue
    return end - start <= 6 && !/[为向对给与由在从]/.test(text[start]!) ? { start, end } : { start: end - length, end }
  }
  return end - start <= 3 ? { start, end } : null
}

const phraseOf = (around: Around): Phrase | null => {
  const { figure, text } = around
  if (figure.kind?.standing) return standingPhrase(around)
  if (figure.kind?.name === 'duration') return durationPhrase(around)
  if (figure.change) return changePhrase(around)
  return sharePhrase(around) ?? levelPhrase(around) ?? predicateBehind(text, around, null)
}

const skipped = /^(?:左右|以上|以下|以内|之内|及以上|及以下|上下|多|余|起|[（(][^（）()]{0,20}[）)])+/
/** Nouns that only say how far an amount has come: 迈上6万亿元台阶. */
const steps = /^(?:台阶|大关|关口|水平|规模|级|行列|整数关|门槛|的?(?:规模|水平|高位|速度))/

/** Behind the figure: a noun phrase that it counts or qualifies. */
const behindOf = ({ text, clause, figure, next, group }: Around): Span | null => {
  const last = group.at(-1)!
  let from = last.end
  // 首批50头牛犊: what is counted stands behind both.
  if (figure.kind?.standing && next?.start === from) from = next.end
  const skip = skipped.exec(text.slice(from, from + 24))
  if (skip) from += skip[0].length
  const of = text[from] === '的'
  if (of) from += 1
  const following = clause.figures.find((one) => one.start >= from)
  let to = following ? following.start : clause.end
  // 3个过三千亿元城市: an amount inside the phrase does not end it.
  if (
    following &&
    !following.kind?.calendar &&
    /^(?:过|超)?$/.test(text.slice(from, following.start)) &&
    /^[一-鿿]/.test(text.slice(following.end)) &&
    figure.kind?.unit === 'written'
  )
    to = clause.end
  if (steps.test(text.slice(from, from + 4))) return null
  if (
    (predicateAt(text, from) > 0 && !of) ||
    /^(?:[，,。、；;]|和|及|与|或|至|到|之|来|以|内|中|时|后|前|等|即|就)/.test(text.slice(from, from + 2))
  )
    return null
  const end = phraseEnd(text, from, Math.min(to, from + 32))
  const span = tidySpan(text, from, end)
  const cut = /(?:和|与|及|以及|之间|之中|当中|[^一-鿿]?其中)$/.exec(
    text.slice(Math.max(span.start, span.end - 3), span.end),
  )
  const stop = cut ? span.end - cut[0].length : span.end
  return stop > span.start && /[一-鿿A-Za-z]/.test(text.slice(span.start, stop))
    ? { start: span.start, end: stop }
    : null
}

/** 14亿人即将迈入全面小康生活, 20%以上是因病致贫: what is said of the figure. */
const predicateBehind = (text: string, { clause, figure, group }: Around, entity: Entity | null): Phrase | null => {
  let from = group.at(-1)!.end
  const skip = /^(?:左右|以上|以下|多|余|都|均|也|还|就|已|是|为|即|进行|的)+/.exec(
    text.slice(from, Math.min(clause.end, from + 8)),
  )
  if (skip) from += skip[0].length
  const following = clause.figures.find((one) => one.start >= from)
  const span = tidySpan(
    text,
    from,
    Math.min(following && figure.kind?.name !== 'duration' ? following.start : clause.end, from + 26),
  )
  return span.end - span.start >= 2 ? { parts: [span], known: 'stated', rule: '<figure> <predicate>', entity } : null
}

/** Heads that say which value it is and not of what: 前值, 终值, 预期. */
const qualifier = /^(?:前值|初值|终值|修正值|预期|预测值?|预测|同期|市场预期)$/
/** A rate that belongs to the figure before it. */
const rate =
  /^(?:(?:完成|到位|执行|增长|合格|达标|覆盖|普及|完好|签约|履约|使用|利用|兑现|办结|满意|知晓|参与|入学|就业|成功)率|占比|比重)$/

/** A level: 全区消费帮扶采购额达73.15亿元, 新增360个优质学位, 签订了500万元采购协议. */
const levelPhrase = (around: Around): Phrase | null => {
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

const predicateIsNear = ({ text, group, clause }: Around): boolean => {
  const end = group.at(-1)!.end
  return end < clause.end - 1 && !/[，,。；;、）)]/.test(text[end]!)
}

const inherit = (last: Phrase | null, entity: Entity | null): Phrase | null =>
  last ? { ...last, known: 'sentence', rule: 'phrase of the figure before', entity: entity ?? last.entity } : null

/** Classes of organisations: with a verb behind they act (中央企业完成投资), with a noun they qualify (上市公司再融资). */
const classes =
  /^(?:境内|国有|中央|民营|大型|中小|小微|外资|规模以上|限额以上|上市|股份制|私营|科技型|高新技术|工业|[大中小](?:、[大中小])*型|[大中小]型)+[一-鿿]{0,4}?(?:公司|企业|单位)/

/** Splits the entity off the head of a phrase: 福建省 | 对“一带一路”沿线国家进出口. */
const withoutEntity = (
  { text, places }: Pick<Around, 'text' | 'places'>,
  head: Span,
): { span: Span; entity: Entity | null } => {
  let { start } = head
  const { end } = head
  // 村中长者每人每餐: the measure begins with 每.
  const each = text.slice(start, end).search(/每[^，]{1,4}每/)
  if (each > 0) start += each
  if (text[start] === '由' && entityAt(text, start + 1, end, places)) start += 1
  const kind = classes.exec(text.slice(start, Math.min(end, start + 14)))
  const entity: Entity | null | undefined = kind
    ? { start, end: start + kind[0].length, kind: 'name' }
    : (entityAt(text, start, end, places) ?? beforeScope(text, start, end))
  if (!entity) return { span: tidySpan(text, start, end), entity: null }
  if (kind && predicateAt(text, entity.end) === 0) return { span: tidySpan(text, start, end), entity }
  const rest = tidySpan(text, trimStart(text, entity.end, end), end)
  return { span: dropAddressee(text, rest), entity }
}

/** 荣耀全球可折叠手机出货量: whose is said before the circle. */
const beforeScope = (text: string, start: number, end: number): Entity | null => {
  const at = text.slice(start, Math.min(end, start + 12)).search(/全球|全国/)
  if (at < 2) return null
  for (let i = start; i < start + at; i += 1) if (predicateAt(text, i) > 0) return null
  return { start, end: start + at, kind: 'name' }
}

/** 向对口地区, 为村民 before the verb are no part of what is measured. */
const dropAddressee = (text: string, span: Span): Span => {
  if (!/^[向为给]/.test(text.slice(span.start, span.start + 1))) return span
  for (let i = span.start + 2; i < span.end; i += 1) if (predicateAt(text, i) > 1) return { start: i, end: span.end }
  return span
}

const basis =
  /(?:同比|环比|按年|按月|[比较与同](?:上年|去年|上月|上季度?|上期|上周|前[期年]|此前|之前|年初|上年同期|去年同期|上年末|上年底|上年同月|去年同月)[^，,]{0,6}|名义|实际|大幅|小幅|平均每年|平均|年均|每年|增速|涨幅|增幅|降幅|分别|均|各|也|再|又|仍|将|继续|累计|有所|略|微|猛|净|约|可|收|[：:])+$/

/** A change: 地区生产总值同比增长5%; without a phrase of its own it is of the level before. */
const changePhrase = (around: Around): Phrase | null => {
  const { text, from, figure, state } = around
  const word = changeWordBefore(text, from, figure.start)
  let stop = word ? word.start : figure.start
  const found = basis.exec(text.slice(Math.max(from, stop - 24), stop))
  if (found) stop -= found[0].length
  const head = headOf(around, stop)
  const { span, entity } = withoutEntity(around, head)
  const own = text.slice(span.start, span.end)
  if (span.end <= span.start || qualifier.test(own) || /^(?:[比较与同]|同期|其中|分别|间|期间|年|左右)/.test(own))
    return inherit(state.level ?? state.last, entity)
  return withParent(around, span, entity)
}

/** 其中，城市上涨1.3%: a part without a measure of its own takes the measure of the whole. */
const withParent = ({ text, state, clause }: Around, span: Span, entity: Entity | null): Phrase => {
  const own: Phrase = { parts: [span], known: 'stated', rule: '<noun> <change> <figure>', entity }
  if (measureNounAt(text, span.start, span.end) || span.end - span.start > 20) return own
  const whole = state.whole?.parts.at(-1)
  if (whole && whole.end <= clause.start && span.end - span.start <= 4)
    return { ...own, parts: [span, withoutScope(text, whole)], rule: '<part> <change> <figure>, of the whole' }
  const parent = (state.last ?? state.level)?.parts.at(-1)
  const noun = parent && parent.end <= span.start ? measureNounAt(text, parent.start, parent.end) : undefined
  if (!parent || !noun) return own
  return {
    ...own,
    parts: [span, { start: parent.end - noun.length, end: parent.end }],
    rule: '<part> <change> <figure>, measure of the whole',
  }
}

const withoutScope = (text: string, span: Span): Span =>
  /^全[国省市区县]/.test(text.slice(span.start, span.start + 2)) ? { start: span.start + 2, end: span.end } : span

/** A share: 占全市44.77% is of what the figure before measures; 高新技术产业增加值占规上工业比重 names it. */
const sharePhrase = (around: Around): Phrase | null => {
  const { text, from, figure, state } = around
  if (figure.unit !== '%' && figure.kind?.value !== 'fraction') return null
  const at = text.lastIndexOf('占', figure.start - 1)
  if (at < from || /[比地有用领]/.test(text[at + 1] ?? '')) return null
  const { span, entity } = withoutEntity(around, headOf(around, at))
  if (span.end - span.start >= 2) return { parts: [span], known: 'stated', rule: '<noun> 占 <whole> <figure>', entity }
  return inherit(state.level ?? state.last, entity)
}

/** A rank: 行业地位全国第三, 位居全市第一; an ordinal: 第七个中国农民丰收节, 第十次发布报告. */
const standingPhrase = (around: Around): Phrase | null => {
  const { text, from, figure, state, clause } = around
  const ordinal = figure.kind?.name === 'ordinal'
  if (ordinal) {
    const behind = behindOf(around)
    if (behind) return { parts: [behind], known: 'stated', rule: '<ordinal> <noun>', entity: null }
    const predicate = predicateIsNear(around) ? predicateBehind(text, around, null) : null
    if (predicate) return predicate
  }
  let end = figure.start
  if (figure.scope && text.slice(from, end).endsWith(figure.scope)) end -= figure.scope.length
  const { span, entity } = withoutEntity(around, headOf(around, end))
  if (span.end - span.start >= 2) return { parts: [span], known: 'stated', rule: '<noun> <rank>', entity }
  const before = clause.figures.some((one) => one.end <= figure.start && one.kind?.standing)
  return inherit(before ? state.last : (state.level ?? state.last), entity)
}

/** 连续12年位列全省第一, 提前10年实现目标, 历经8年建设: a length of time is of what is done in it. */
const durationPhrase = (around: Around): Phrase | null => {
  const { text, figure, clause } = around
  const head = headOf(around)
  const { span, entity } = withoutEntity(around, head)
  const own = text.slice(span.start, span.end)
  const rest = text.slice(figure.end, Math.min(clause.end, figure.end + 3))
  const said =
    rest !== '' && !/^(?:[）)”]|多?时间|左右|以上|以下|以来|来|内|后|前|之后|之前|的?历史|期间?)/.test(rest)
      ? predicateBehind(text, around, entity)
      : null
  if (said && span.end - span.start <= 4) {
    const behind = said.parts[0]!
    const cut = /(?:中|里|间|期间)$/.exec(text.slice(behind.start, behind.end))
    const parts = [{ start: behind.start, end: cut ? behind.end - cut[0].length : behind.end }]
    const action =
      /^(?:连续|已连续|历经|经过|为期|提前|持续|坚持)$/.test(own) && own !== '连续' ? [span, ...parts] : parts
    return { parts: action, known: 'stated', rule: '<duration> <predicate>', entity }
  }
  if (span.end > span.start) return { parts: [span], known: 'stated', rule: '<predicate> <duration>', entity }
  return said ?? levelPhrase(around)
}

/** A、B分别增长3.2%、8.5%: each member takes its own item; one list after another goes on item by item. */
const pair = (
  text: string,
  clause: Clause,
  group: readonly Figure[],
  first: Phrase | null,
  state: IndicatorState,
): (Phrase | null)[] => {
  const span = first?.parts.at(-1)
  const all = group.map(() => first)
  if (!first || !span) return all
  if (first.known !== 'stated')
    return state.group.length === group.length
      ? state.group.map((phrase) => phrase && { ...phrase, known: 'sentence', rule: 'phrase of the list before' })
      : all
  if (first.parts.length > 1 || span.end > group[0]!.start) return all
  if (
    !/分别|依次|各/.test(
      text.slice(span.end, group[0]!.start) + text.slice(Math.max(clause.start, span.start - 2), span.start),
    )
  )
    return all
  const items = splitList(text, span, group.length)
  return items ? items.map((parts) => ({ ...first, parts, rule: '<list> 分别 <list of figures>' })) : all
}
