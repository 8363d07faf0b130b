import { pattern } from '../../document/pattern.ts'
import type { Entity } from '../entities/entity.ts'
import { tidySpan } from '../noun-phrase.ts'
import type { Around, Phrase } from './phrase.ts'
import { steps } from './words-around.ts'

const moving = pattern`
  ^(?:[至到]|(?:[扩拓]展?|压[缩减降]|精简)[至到为]|增[加长多]?|提[高升]|上[升涨调]|扩大|发展|下[降跌调]|降低?
  |减少?|缩[短小]|激增|猛增|跃升|回升|回落|调整)(?:到|至|为)
`

/** 15个课税年度|增至20个: so too behind what it counts. */
const movedTo = /^[一-鿿]{2,8}(?:[增扩减降升]|增加|提高|上升|下降|减少|延长|缩短)[至到]$/

/** Does the figure go on to where it came: 从44个|发展到60个? */
export const goesOn = (text: string, { group }: Around): boolean =>
  moving.test(text.slice(group.at(-1)!.end, group.at(-1)!.end + 6))

/** 3万人即将迈入小康生活, 20%以上是因病致贫: what is said of the figure. */
export const predicateBehind = (
  text: string,
  { clause, figure, group }: Around,
  entity: Entity | null,
): Phrase | null => {
  let from = group.at(-1)!.end
  const skip =
    /^(?:或以[上下]|或更[多长高低大久](?:时间)?|左右|及?以[上下](?:的时间)?|以上|以下|多|余|都|均|也|还|就|已|是|为|即(?!将)|进行|期?间(?![接隔歇])|的)+/.exec(
      text.slice(from, Math.min(clause.end, from + 8)),
    )
  if (skip) from += skip[0].length
  if (/[（(]/.test(text[from] ?? '') || steps(text, from, from + 4)) return null
  const following = clause.figures.find((one) => one.start >= from)
  // 三年初见成效、五年显著变化: each length of time has its own.
  const stops = following && (!figure.kind?.lasting || text[following.start - 1] === '、')
  const span = tidySpan(text, from, Math.min(stops ? following.start : clause.end, from + 26))
  // 从6353万吨增加到1.13亿吨: how it went on is not what it is of.
  if (moving.test(text.slice(from, span.end)) || movedTo.test(text.slice(from, span.end))) return null
  // 产业园二期要在6月底前建成
  if (/^[要将在会可能已还应须于]+$/.test(text.slice(span.start, span.end))) return null
  return span.end - span.start >= 2
    ? { parts: [span], known: 'stated', sure: 'low', rule: '<figure> <predicate>', entity }
    : null
}

export const predicateIsNear = ({ text, group, clause }: Around): boolean => {
  let { end } = group.at(-1)!
  // 稳定在96%以上: nothing is said behind it.
  if (/^(?:以[上下内]|左右)[。！？\s]*$/.test(text.slice(end, clause.end))) end = clause.end
  return (
    end < clause.end - 1 &&
    !/^(?:[，,。；;、）)（(/]| [（(])/.test(text.slice(end, end + 2)) &&
    !steps(text, end, end + 4)
  )
}
