import type { Figure } from '../../figures/figure.ts'
import type { PlaceRegistry } from '../../places/find-places.ts'
import type { Span } from '../../span.ts'
import { areEnds } from '../ends.ts'
import type { Clause, Passage } from '../passage.ts'
import { bind, bindEnds, bindPart, join } from '../relations.ts'
import { actionOf } from './action-of.ts'
import { changePhrase } from './change.ts'
import { descriptionPhrase } from './description.ts'
import { dividedPhrase } from './divided.ts'
import { durationPhrase } from './duration/index.ts'
import { levelPhrase } from './level.ts'
import { groupFrom, pair } from './list.ts'
import { netTrade } from './net-trade.ts'
import { paidPhrase } from './paid.ts'
import { partOfPhrase } from './part-of.ts'
import { type Around, type IndicatorState, type Phrase, wholePhrase } from './phrase.ts'
import { predicateBehind } from './predicate-behind.ts'
import { sharePhrase } from './share.ts'
import { standingPhrase } from './standing.ts'
import { stepPhrase } from './step.ts'
import { surveyPhrase } from './survey.ts'
import { topicClause } from './topic-clause.ts'
import { tracePhrase } from './trace-phrase.ts'
import { headOf, startOf } from './words-around.ts'

/** Finds the phrase of every figure of a clause. */
export const phrasesOf = (
  passage: Passage,
  clause: Clause,
  state: IndicatorState,
  places: PlaceRegistry,
): ReadonlyMap<Figure, Phrase | null> => {
  const { text } = passage
  if (clause.index === 0) {
    state.recent = []
    state.bracket = null
  }
  if (/^\s*(?:其中|分[^，,]{1,8}看)/.test(text.slice(clause.start, Math.min(clause.end, clause.start + 12)))) {
    state.whole = state.level ?? state.last
    state.divided = state.whole?.of ?? null
  }
  const figures = clause.figures.filter((figure) => !figure.kind?.calendar && !figure.silent)
  if (figures.length === 0) {
    const found = topicClause(text, clause, places)
    if (found) {
      const topic = wholePhrase(found)
      state.last = topic
      state.level = topic
      state.levels.clear()
      state.rate = null
    }
    return none
  }
  const phrases = new Map<Figure, Phrase | null>()
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
      head: null,
    }
    const previous = figures[index - 1]
    passBracket(text, clause, figure, previous, state)
    const ends = previous !== undefined && areEnds(text, clause, previous, figure)
    const first = ends ? phrases.get(previous) : undefined
    // 由146家发展到257家: both ends are of one measure.
    const found = first ? { ...first, of: first.of ?? previous!, rule: 'phrase of the other end' } : phraseOf(around)
    const phrase = found && wholePhrase(found)
    if (passage.trace) tracePhrase(passage.trace, around, phrase, passage.own)
    const members = group.length > 1 ? pair(text, clause, group, phrase, state) : [phrase]
    group.forEach((member, at) => {
      const own = members[at] ?? phrase
      phrases.set(member, own)
      relate(member, group[0]!, own, state)
    })
    if (ends) bindEnds(state.bonds, previous, figure)
    const head = headOf(around)
    const action = head.end > head.start ? actionOf(text, head) : null
    // 水深15米以内: no verb that the figures behind have in common.
    // 清溪区32所学校与云岭县58所中小学: 清溪区 is no verb.
    const acts = action && !(phrase?.entity && phrase.entity.end >= action.end)
    if (acts && !/[深长宽高重厚]$/.test(text.slice(action.start, action.end))) verb = action
    if (phrase && phrase.parts.length > 0) {
      const found = stepPhrase(around, phrase)
      if (found !== undefined) {
        const step = found && wholePhrase(found)
        state.last = step ?? state.last
        state.level = step ?? state.level
      } else goOnWith(phrase.of ? phrase : { ...phrase, of: figure }, figure, group.length === 1, state)
    }
    // 全镇12840户61305人: what nothing tells of the first is not told of the second by what came before.
    else if (!phrase && !figure.change && !figure.kind?.describes) state.last = null
    if (group.length > 1)
      state.group = members.map((member, at) => member && (member.of ? member : { ...member, of: group[at]! }))
    index += group.length
    const end = group.at(-1)!.end
    // 外贸总额首次迈上5万亿元: the measure stands before 首次.
    if (isFirstTime(text, figure) || isAgo(text, figure) || bounds(text, figure, figures[index])) continue
    consumed = text[end] === '期' || text[end] === '级' ? end : Math.max(end, afterEnd(phrase, end))
  }
  return phrases
}

/** A bracket that is closed farther off is no aside. */
const LONGEST = 80

/** 筹募款物5.92亿元（含药品援助2.4亿元），增长10%: what stands in the bracket is left behind it. */
const passBracket = (
  text: string,
  clause: Clause,
  { start }: Figure,
  previous: Figure | undefined,
  state: IndicatorState,
): void => {
  if (state.bracket && start >= state.bracket.end) {
    state.last = state.bracket.last
    state.level = state.bracket.level
    state.bracket = null
  }
  if (!previous || state.bracket || !/^(?:左右|以上)?[（(][^）)]*$/.test(text.slice(previous.end, start))) return
  const end = text.slice(start, Math.min(clause.sentence.end, start + LONGEST)).search(/[）)]/)
  if (end > 0) state.bracket = { end: start + end, last: state.last, level: state.level }
}

/** What later figures of the sentence may go on with. */
const goOnWith = (phrase: Phrase, figure: Figure, alone: boolean, state: IndicatorState): void => {
  state.last = phrase
  if (figure.unit === '%') state.rate = phrase
  // 五年增长18.7%: what lasts is no level that the next figure could be a change of.
  if (figure.change || figure.kind?.standing || phrase.share) return
  if (figure.kind?.lasting && state.level) {
    if (figure.unit !== null) state.levels.set(figure.unit, phrase)
    return
  }
  state.level = phrase
  if (alone) state.recent.push(phrase)
  if (figure.unit !== null) state.levels.set(figure.unit, phrase)
}

const none: ReadonlyMap<Figure, Phrase | null> = new Map()

/** What a figure is to the one whose phrase it goes on with, to the whole that its 其中 divides, and to its list. */
const relate = (figure: Figure, first: Figure, phrase: Phrase | null, { bonds, divided }: IndicatorState): void => {
  if (figure !== first) join(bonds, figure, first)
  const of = phrase?.of
  if (of && of !== figure) bind(bonds, figure, of, phrase.share ? 'share' : null)
  else if (divided && divided !== figure) bindPart(bonds, figure, divided)
}

const afterEnd = (phrase: Phrase | null, end: number): number => {
  const last = phrase?.parts.at(-1)
  return last && last.start >= end ? last.end : end
}

const phraseOf = (around: Around): Phrase | null => {
  const { figure, text } = around
  if (figure.kind?.standing) return standingPhrase(around)
  if (figure.kind?.describes && !figure.change) return descriptionPhrase(around)
  // 优良天数305天、比上年增加6天: of the days before it.
  const compared = figure.change !== null && /[比较]/.test(text.slice(around.from, figure.start))
  if (figure.kind?.lasting && !compared) return durationPhrase(around)
  if (figure.change) return changePhrase(around)
  return (
    surveyPhrase(around) ??
    paidPhrase(around) ??
    dividedPhrase(around) ??
    sharePhrase(around) ??
    partOfPhrase(around) ??
    netTrade(around) ??
    levelPhrase(around) ??
    predicateBehind(text, around, null)
  )
}

const isAgo = (text: string, { kind, end }: Figure): boolean =>
  kind?.lasting === true && /^多?(?:(?:前|以?来)的|前(?=增|下|上|提|翻|减|多|扩))/.test(text.slice(end, end + 4))

/** 近视率、6岁以下儿童龋齿率分别降至41%和27%: what an item of the list is limited to does not end the list. */
const bounds = (text: string, figure: Figure, next: Figure | undefined): boolean =>
  next !== undefined &&
  (figure.modifier === 'at_least' || figure.modifier === 'at_most') &&
  /[、和与及]/.test(text[figure.start - 1] ?? '') &&
  /^[^，。；]{2,24}(?:分别|依次)[^，。；]{0,6}$/.test(text.slice(figure.end, next.start))

const isFirstTime = (text: string, { kind, start, end }: Figure): boolean =>
  kind?.standing === 'sequence' && text.slice(start, end) === '首次'
