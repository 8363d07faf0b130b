import { openingPattern } from '../../document/opening-pattern.ts'
import { pattern } from '../../document/pattern.ts'

/** Classes of organisations: 规模以上工业企业, 中央企业, 上市公司. */
export const bodyClasses = openingPattern(
  pattern`
    ^(?:境内|国有|中央|民营|大型|中小|小微|外资|规模以上|限额以上|上市|股份制|私营|科技型|高新技术|工业
    |[大中小](?:、[大中小])*型|[大中小]型)+[一-鿿]{0,4}?(?:公司|企业
    |单位(?!增加值|产值|GDP|产品|能耗|面积|电耗))
  `,
)
