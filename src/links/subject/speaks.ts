import { pattern } from '../../document/pattern.ts'
import type { Entity } from '../entities/entity.ts'
import { surname } from '../lexicon/persons.ts'

/** 梁書明妻子, 梁書明家所在的村; 梁書明以一名60歲的男性投保為例; one of a list. */
const besides = pattern`
  ^(?:[、/|]|的?(?:妻子|太太|丈夫|儿子|女儿|母亲|父亲)|家(?:所在|里|的)
  |[一-鿿]{0,2}以(?:一[名个]|每|[^，,。]{1,24}(?:为例|计算|估算)))
`

const said = pattern`
  ^(?:[一-鿿]{0,8}?)(?:表示|指出|[亦则又也]?指(?![定数])|(?<!供)称|说|认为|相信|强调|透露|估计|预[计料]|批评
  |形容|直言|回应|解释|承认|重申|反问|补充|质疑|介绍|告诉|坦言|建议|呼吁|希望|提到|引述|讲[述到]?|问|写道|举例
  |反驳|笑言|提及|宣读|列举|续[称说]|提出|要求|质问|点出|分析|总结|宣布|公[布佈]|谈)
`

/** 梁書明表示, 梁書明昨日在網誌指: who says something, which is about others. A company that does speaks of itself. */
export const speaks = (text: string, { start, end, kind }: Entity): boolean =>
  kind === 'topic' &&
  end - start <= 4 &&
  surname.test(text.slice(start, end)) &&
  (said.test(text.slice(end, end + 12)) || besides.test(text.slice(end, end + 32)))
