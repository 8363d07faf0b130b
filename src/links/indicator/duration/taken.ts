import type { Span } from '../../../span.ts'
import { predicateAt } from '../../lexicon/predicates.ts'
import { behindOf } from '../words-around.ts'
import { type Asked, type DurationRule, daysCounted, durationOf } from './asked.ts'

/** 进行了四个小时的联合演练, 设立3年过渡期, 举行为期两天的演习: what takes so long stands behind. */
export const taken: DurationRule = (asked) => {
  const { around, own, entity } = asked
  const { text, figure } = around
  const counted = daysCounted.test(own) ? null : behindVerb(asked)
  if (counted) return durationOf('<verb> <duration> <noun>', [counted], entity)
  if (!text.endsWith('为期', figure.start)) return undefined
  const noun = text[figure.end] === '的' && behindOf(around)
  if (noun) return { ...durationOf('为期 <duration> <noun>', [noun], null), sure: 'medium' }
  // 全数采购，为期1年
  if (own !== '') return undefined
  return durationOf('<predicate> <duration>', [{ start: figure.start - 2, end: figure.start }], entity)
}

const behindVerb = ({ around, head }: Asked): Span | null => {
  const { text, figure } = around
  const did = /[了过]$/.test(text.slice(head.end, figure.start))
  const of = text[figure.end] === '的'
  if (did ? !of : of || predicateAt(text, head.end - 2) !== 2 || figure.start !== head.end) return null
  const behind = behindOf(around)
  if (!behind || /^(?:时间|历史|左右|多|来|前|后|以|连续)/.test(text.slice(behind.start, behind.end))) return null
  return did || text[behind.end - 1] === '期' ? behind : null
}
