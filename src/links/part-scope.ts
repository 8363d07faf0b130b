import { pattern } from '../document/pattern.ts'
import type { Figure } from '../figures/figure.ts'
import { predicateAt } from './lexicon/predicates.ts'

/** 贫困人口中，20%以上是…: the whole is named before. 1/10人口, 80%的企业: behind. */
export const partScope = (text: string, figure: Figure, whole: string | null, beforeLength: number): string | null => {
  const rest = text.slice(figure.end, figure.end + 14)
  if (whole && beforeLength <= 8) return whole
  const named =
    /^(?:左右|以上|以下)?的?((?:(?![在是有将被已均都]|属于|来自|居住)[一-鿿]){0,6}(?:人口|居民|人群|企业|家庭|农户|群众|学生|老人|贫困户|劳动力|村|县|耕地|面积|用户|受访者|被访者|网民|消费者|市民|青年|家长|员工|职工|女性|男性|业主|商户|城市|国家(?!资|机|级|干)|患者|订单|机构|单位|厂|项目|学校|医院|社区|乡镇|产品|品种|工程|(?<!个)人(?![员口才群士民类均体])))/.exec(
      rest,
    )
  return named?.[1] ?? partBefore(rest)
}

/** 89%的公园实现全天开放, 三成的岗位已经落实: what the share is of, before its verb. */
const partBefore = (rest: string): string | null => {
  const from = /^(?:左右|以上|以下)?的(?=[一-鿿])/.exec(rest)?.[0].length
  if (from === undefined) return null
  for (let end = from + 2; end <= from + 6; end += 1) {
    const name = rest.slice(from, end)
    if (/[^一-鿿]/.test(name)) return null
    if (/[已均都将是有为]/.test(rest[end] ?? '') || isVerbAt(rest, end)) return noPart.test(name) ? null : name
  }
  return null
}

/** 毕业, but not in 毕业生 or 经营者. */
const isVerbAt = (text: string, at: number): boolean => {
  const length = predicateAt(text, at)
  return length > 0 && !/[生者员人]/.test(text[at + length] ?? '')
}

/** 以5%的速度增长, 享受八成的优惠, 30%的原因: no things of which that many are meant. */
const noPart = pattern`
  ^[比较同年平]|(?:速度|率|幅度?|比例|利息|优惠|折扣|价|税|额|量|值|股[份权]|水平|目标|任务|可能|增长|补贴|资金
  |收入|支出|利润|投资|原因|部分|预期|只|初步|逐年)$
`
