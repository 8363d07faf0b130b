import { pattern } from '../../document/pattern.ts'
import type { Span } from '../../span.ts'
import { entityAt } from '../entities/entity-at.ts'
import { trimEnd } from '../noun-phrase.ts'
import type { Around } from './phrase.ts'

const comparing = /(?:仅|只|已|还)?(?:相当于|等于|(?<!发)达到?|高出|超过|为|是|占|比)(?=[一-鿿]{2,8}$)/

const bounded = pattern`
  ^(.{2,20}?)(?:按|最[高低]|原则上|一般)?(?:为(?=[^，]{0,10}(?:[金总数差]额|价|款|收入|工资|标准|费用?|本金)$)
  |不超过|不低于|不高于|不少于|不得(?:超过|低于|高于)|[仅只]?相当于|等于|只有|仅有|仅为)[^，]{2,14}$
`

const based = /^(?:[仅只]?(?:是|为|相当于|等于)|不[到足]|超过|高于|低于)[^，]{2,24}$/

/** 工业产值仅为美国的35%: whose value is the measure of it is said between, and is no part of what is measured. */
export const withoutBase = (around: Around, head: Span): Span => {
  const { text, figure, places } = around
  if (figure.unit !== '%' && figure.unit !== '倍' && figure.kind?.value !== 'fraction') return head
  const own = text.slice(head.start, head.end)
  // 补助金额最高不超过项目总投资的30%, 人均水资源量只有世界平均水平的四分之一
  const bound = text[figure.start - 1] === '的' ? bounded.exec(own) : null
  if (bound) return { start: head.start, end: head.start + bound[1]!.length }
  // 揽收量达7.1亿件，约为日常业务量的1.4倍
  const tie = text.slice(around.clause.start, head.start)
  if (text[figure.start - 1] === '的' && around.state.last && /^[\s约仅只大]*(?:是|为|相当于)$/.test(tie))
    return { start: head.end, end: head.end }
  // 发现脉冲星900颗，是其他望远镜发现总数的3倍
  if (text[figure.start - 1] === '的' && based.test(own)) return { start: head.end, end: head.end }
  const found = comparing.exec(own.slice(1))
  if (!found) return head
  const at = head.start + 1 + found.index
  const base = entityAt(text, at + found[0].length, head.end, places)
  return base && base.end === head.end ? { start: head.start, end: at } : head
}

const apart = /(?:[高低快慢优]于|[高低超多少]出|领先|[比较](?![重例率])[^，]{1,14}[高低快慢多少]$)[^，]*$/

/** 增速快于全部工业3.8个百分点, 进度快于去年同期1.6个百分点, 利用率比发达国家低20个百分点: what stands before how far it is from another. */
export const gapIn = ({ text, figure }: Around, head: Span): Span | null => {
  const found = figure.unit === 'pp' ? apart.exec(text.slice(head.start, figure.start)) : null
  return found && { start: head.start, end: trimEnd(text, head.start, head.start + found.index) }
}
