import { pattern } from '../../document/pattern.ts'
import { predicateAt } from '../lexicon/predicates.ts'
import { tidySpan } from '../noun-phrase.ts'
import type { Around, Phrase } from './phrase.ts'

const asked = pattern`
  ^(?:以上|左右|以内)?的?(?:[一-鿿]{0,6}?(?:受访者|受访企业|被调查者|被访者|网民|网友|企业|农户|居民|消费者|用户
  |家庭|家长|学生|教师|老人|年轻人|职工|员工|村民|农民|青年|女性|男性|市民|观众|读者|商家|人们)
  |人(?![口员均次民大工]))(?:都|均|也|则|就|在?不同程度(?:上|地)?)*
`
/** 近30%的贫困户是|因病致贫 */
const because = /^(?:以上|左右)?的?[一-鿿]{0,8}?(?:主要)?是(?=因|由于)/
const said = pattern`
  ^(?:因[一-鿿]|由于|认为|表示|选择|愿意|希望|支持|反对|赞成|赞同|认同|同意|觉得|担心|相信|使用|需要|没有|不
  |从未|经常|从事|外出|打算|知道|了解|每[天周月年]|[一-鿿]过)
`

/** 42.3%的企业表示融资成本下降, 六成受访者认为物价偏高: a share of those who were asked is of what they say or do. */
export const surveyPhrase = ({ text, clause, figure, group }: Around): Phrase | null => {
  if (figure.change || (figure.unit !== '%' && figure.kind?.value !== 'fraction')) return null
  const from = group.at(-1)!.end
  const behind = text.slice(from, Math.min(clause.end, from + 24))
  const found = because.exec(behind) ?? asked.exec(behind)
  if (!found) return null
  const at = from + found[0].length
  if (!said.test(text.slice(at, at + 4)) && predicateAt(text, at) < 2) return null
  const next = clause.figures.find((one) => one.start >= at && !one.kind?.calendar)?.start ?? clause.end
  // 70%的人需要2年以上才能…: a figure right behind the verb is part of what they say.
  const { end } = tidySpan(text, at + 2, Math.min(next - at < 4 ? clause.end : next, at + 40))
  if (end - at < 3) return null
  return {
    parts: [{ start: at, end }],
    known: 'stated',
    sure: 'medium',
    rule: '<share> of those asked <predicate>',
    entity: null,
  }
}
