import { pattern } from '../../document/pattern.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Passage } from '../passage.ts'

/** 青溪大学成立60周年, 两国建交50周年, 环湖铁路通车十周年, 《湿地保护法》施行一周年: whose anniversary it is. */
const anniversary = /(?:成立|诞生|建校|建交|创刊|通水|通车|施行|实施|生效|通过|提出|发表|召开)(?:迎来|即将迎来|满|已)?$/

/** 党代会闭幕不到一个月: what is over for so long. */
const over = /(?:结束|闭幕|召开)(?:刚刚?|还|仅|才|不到|不足)+$/

/** 隆重庆祝…, 今年是…, 出席…, 就…: before its name. */
const before = pattern`
  ^.*(?:庆祝|纪念|祝贺|祝愿|欣逢|喜迎|迎来|迎接|值此|组织好|关于|出席|恰逢|正值|适逢|[，,。：:；、—是在就为]
  |(?<![对关])于)(?=[一-鿿《“])
`

/** Where it stands for the report's own place or country. */
const self = /^(?:[本我全]?[国省市区县]|自治[区州县]|新中国|中华人民共和国|改革开放|建党|建国)$/

const none = /[了着的]|习近平|总书记|[两三四]国$|庆祝$|活动$/

/** The event or body that an anniversary, or the time that has passed since, is of. */
export const sinceEvent = ({ text, own }: Passage, figure: Figure, single: boolean): string | undefined => {
  const read = text.slice(figure.start, figure.end)
  if (!/[年月日天]$/.test(read)) return undefined
  const head = text.slice(Math.max(0, figure.start - 34), figure.start)
  const verb = (/周年$/.test(read) ? anniversary : over).exec(head)
  if (!verb) return undefined
  const end = verb.index
  let start = end - head.slice(0, end).replace(before, '').length
  // 今年是“青山就是财富”理念提出20周年: a quoted name as a whole.
  const quote = head.lastIndexOf('“', end)
  if (quote > start || head.slice(start, end).search('”') > head.slice(start, end).search('“')) start = quote
  if (!head.slice(start, end).includes('”') && quote === start) start += 1
  const name = head.slice(start, end)
  if (start <= 0 && figure.start > 34) return undefined
  if (!/^[一-鿿《》“”A-Za-z（）]{2,20}$/.test(name) || none.test(name) || (single && self.test(name))) return undefined
  return own(figure.start - head.length + start, figure.start - head.length + end)
}
