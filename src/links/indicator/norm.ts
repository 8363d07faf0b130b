import { pattern } from '../../document/pattern.ts'
import { tidySpan, trimStart } from '../noun-phrase.ts'
import type { Around, Phrase } from './phrase.ts'

/** 高龄津贴标准为80至89周岁老人每人每月50元: what is so much by the head is named before 为. */
const normed = pattern`
  ^[\s”]*([^，：]{0,24}?(?:标准|定额|限额|费用?|津贴|补[贴助]|奖[金励]|工资|租金
  |[金价]))(?:应?[为是由按]|[提调]高)[^，：]*每[一-鿿]{1,2}$
`

export const normBefore = ({ text, clause, figure }: Around): Phrase | null => {
  if (!text.slice(figure.start - 3, figure.start).includes('每')) return null
  const from = trimStart(text, clause.head, figure.start)
  const found = normed.exec(text.slice(from, figure.start))
  if (!found) return null
  const own = tidySpan(text, from, from + found[0].indexOf(found[1]!) + found[1]!.length)
  return { parts: [own], known: 'stated', sure: 'medium', rule: '<noun> 为 <each> <figure>', entity: null }
}
