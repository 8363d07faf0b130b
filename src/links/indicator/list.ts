import type { Figure } from '../../figures/figure.ts'
import type { Span } from '../../span.ts'
import type { Clause } from '../passage.ts'
import { splitList } from '../split-list.ts'
import { PART } from './change.ts'
import type { IndicatorState, Phrase } from './phrase.ts'

/** Also 5%左右、5%以上、5%左右, and 增长3%、下降5%. */
const listed = /^(?:(?:左右|以[上下内])?(?:[、和及与](?:增长|上[升涨]|下[降跌]|减少|回落)?)|以及|，|,)$/
/** 处2000元以上2万元以下罚款: the ends of one range. */
const ranged = (text: string, last: Figure, one: Figure): boolean =>
  /^以上[、，]?$/.test(text.slice(last.end, one.start)) && text.startsWith('以下', one.end)

export const groupFrom = (text: string, figures: readonly Figure[], index: number): Figure[] => {
  const group = [figures[index]!]
  for (let i = index + 1; i < figures.length; i += 1) {
    const [last, one] = [group.at(-1)!, figures[i]!]
    if (one.kind !== last.kind || !(listed.test(text.slice(last.end, one.start)) || ranged(text, last, one))) break
    group.push(one)
  }
  return group
}

/** A、B分别增长3.2%、8.5%: each member takes its own item; one list after another goes on item by item. */
export const pair = (
  text: string,
  clause: Clause,
  group: readonly Figure[],
  first: Phrase | null,
  state: IndicatorState,
): (Phrase | null)[] => {
  const shared = first?.rule === PART ? first.parts.at(-1) : undefined
  const span = shared ? first?.parts[0] : first?.parts.at(-1)
  const all = group.map(() => first)
  if (!first || !span) return all
  const told = text.slice(Math.max(clause.start, group[0]!.start - 12), group[0]!.start)
  // 新增桥梁5座、隧道3座，累计达到56座、23座: in the same order, too.
  const sums = /(?:累计|总数|总量)[^，]{0,4}$/.test(told)
  if (
    first.known !== 'stated' &&
    state.group.length !== group.length &&
    (sums || /(?:分别|依次)[^，]{0,6}$/.test(told))
  ) {
    const each = state.recent.slice(-group.length)
    if (each.length === group.length && (!sums || each.every(({ of }, at) => of?.unit === group[at]!.unit)))
      return each.map((phrase) => ({
        ...phrase,
        parts: sums ? withoutGained(text, phrase.parts) : phrase.parts,
        known: 'sentence',
        rule: 'phrases of the figures before, in order',
      }))
  }
  // 居民收入3.1万元，村集体收入28万元，增长6.2%和9.5%
  if (first.known !== 'stated' && group.length === 2 && state.group.length !== 2 && group[0]!.change) {
    const from = clause.sentence.clauses.findLast((one) => one.opens && one.start <= clause.start)?.start ?? 0
    const each = state.recent.filter(({ known, of, parts }) => known === 'stated' && of && parts[0]!.start >= from)
    if (each.length === 2 && each[0]!.of!.unit === each[1]!.of!.unit)
      return each.map((phrase) => ({ ...phrase, known: 'sentence', rule: 'phrases of the figures before, in order' }))
  }
  if (first.known !== 'stated')
    return state.group.length === group.length
      ? state.group.map((phrase) => phrase && { ...phrase, known: 'sentence', rule: 'phrase of the list before' })
      : all
  if ((first.parts.length > 1 && !shared) || span.end > group[0]!.start) return all
  const inOrder = /分别|依次|各/.test(
    text.slice(span.end, group[0]!.start) + text.slice(Math.max(clause.start, span.start - 2), span.start),
  )
  // 中药材、花卉产量增长3.4%、5.1%: as many items as changes go in order without a word for it.
  if (!inOrder && !group[0]!.change) return all
  const items = splitList(text, span, group.length)
  return items
    ? items.map((parts) => ({
        ...first,
        parts: shared ? [...parts, shared] : parts,
        rule: '<list> 分别 <list of figures>',
      }))
    : all
}

/** What there is in all was not gained just now: 新增泵站 | 累计达到. */
const withoutGained = (text: string, [first, ...rest]: readonly Span[]): Span[] =>
  first && first.end - first.start > 3 && /^(?:新增|净增|新建)$/.test(text.slice(first.start, first.start + 2))
    ? [{ start: first.start + 2, end: first.end }, ...rest]
    : [...(first ? [first] : []), ...rest]
