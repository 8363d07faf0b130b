import { pattern } from '../../document/pattern.ts'
import { tidySpan } from '../noun-phrase.ts'
import type { Around, Phrase } from './phrase.ts'

const named = pattern`
  (?:业务|产品|行业|客户|来源|构成|品种
  |市场)[^，、。：]{0,4}?(?:为|是|包括|有)([^，。：；]{2,60})[，,]占[^，、。]{1,16}?(?:分别|依次)?[为是达]?[：:]?\s*$
`

/** 主营业务为水泥、物流，占营收比例分别为：91.2%、8.8%: a share is of what the clause before names, each of its own. */
export const dividedPhrase = ({ text, clause, figure }: Around): Phrase | null => {
  const from = Math.max(clause.sentence.start, figure.start - 100)
  const found = figure.unit === '%' ? named.exec(text.slice(from, figure.start)) : null
  // 境外业务收入为2.5亿元，占公司收入的20%: of what is measured before, and no list of parts.
  if (!found || /[\d%％]/.test(found[1]!)) return null
  const start = from + found.index + found[0].indexOf(found[1]!)
  const span = tidySpan(text, start, start + found[1]!.length)
  return span.end - span.start < 2
    ? null
    : { parts: [span], known: 'stated', sure: 'medium', rule: '<business> <parts>，占 <whole> <figure>', entity: null }
}
