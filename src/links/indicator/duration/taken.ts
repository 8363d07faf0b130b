import type { Span } from '../../../span.ts'
import { predicateAt } from '../../lexicon/predicates.ts'
import { behindOf } from '../words-around.ts'
import { type Asked, type DurationRule, daysCounted, durationOf } from './asked.ts'

/** 进行了四个小时的联合演练, 设立3年过渡期, 举行为期两天的演习: what takes so long stands behind. */
export const taken: DurationRule = (asked) => {
  const { around, own, entity } = asked
  const { text, figure } = around
  // 处三年以下有期徒刑
  const sentenced = /^判?处以?$/.test(own) ? behindOf(around) : null
  if (sentenced) return { ...durationOf('处 <duration> <noun>', [sentenced], entity), sure: 'medium' }
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
  // 通过72小时试运行, 完成200秒长程试车
  if (/(?:通过|完成|进行)了?$/.test(text.slice(around.from, figure.start)) && !of) {
    const trial = behindOf(around)
    if (trial && /(?:运行|试车|测试|试验|考核|训练|演练|飞行|培训|航行)$/.test(text.slice(trial.start, trial.end)))
      return trial
  }
  if (did ? !of : of || predicateAt(text, head.end - 2) !== 2 || figure.start !== head.end) return null
  const behind = behindOf(around)
  if (!behind || /^(?:时间|历史|左右|多|来|前|后|以|连续)/.test(text.slice(behind.start, behind.end))) return null
  return did || text[behind.end - 1] === '期' ? behind : null
}
