import { patternOf } from '../../document/pattern.ts'

/** 云岭家电公布的2018年财报显示, 4月9日晚，云岭家电发布三季报: whose results a text tells. */
const announcing = patternOf('g')`
  (?:^|[，,。：:丨\s])([一-丧丩-鿿A-Za-z*]{2,8}?)(?:近日|今日|日前|晚间)?(?:公布|发布|披露)(?:了|的)?[^，。\n]{0,20}?(?:财报
  |年报|半年报|季报|业绩|年度报告|季度报告|财务报告)
`

/** 公司发布, 上市公司披露: nobody by name. */
const nameless = /公司$|^(?:公告|其|该|昨|今|近|日)/

/** The company that publishes its results, and that the text comes back to. */
export const announcingCompany = (head: string): string | undefined => {
  for (const [, name] of head.matchAll(announcing))
    if (!nameless.test(name!) && head.split(name!).length > 3) return name
  return undefined
}
