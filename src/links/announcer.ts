import { pattern } from '../document/pattern.ts'
import type { Entity } from './entities/entity.ts'
import type { Clause } from './passage.ts'

/** 国家统计局公布，…; 中国汽车工业协会数据显示，…; 国家邮政局今天（5月9日）发布的数据显示，…; 国家林草局最新统计，… */
const publisher = pattern`
  ^[一-鿿]{1,14}(?:局|总署|部|委|办|办公室|委员会|协会|联合会|中心|研究院|研究所|机构|专班)(?:今[天日]|昨[天日]
  |日前|近日
  |(?:\d{1,2}月)?\d{1,2}日)?(?:[（(][^（）()]{1,12}[）)])?(?:(?:公布|发布|通报)(?:的?[^，,]{0,8}数据)?(?:显示)?
  |的?(?:最新|统计)*数据显示|(?:最新)?统计(?:显示)?)$
`
/** 海岳智能公告，拟回购股份… */
const announcement = /^([一-鿿A-Za-z]{2,8}?)(?:今[天日]|昨[天日]|晚间|盘后|发布)*公告(?:称|显示)?$/

/** 海岳智能发布2024年半年度业绩预告, 云岭集团公布第二季度财报: a company's own results. */
const results = pattern`
  ^([一-鿿A-Za-z*]{2,8}?)(?:今[天日]|昨[天日]|近日|日前|晚间
  |盘[前后])*(?:发布|公布|披露)了?其?(?:截至)?[^，,]{0,16}?(?:业绩(?:预告|快报|公告)?|财报|年报|季报
  |(?:年度|季度|中期|财务)报告)$
`
/** Who publishes what is of others: 省统计局, 某研究院. */
const others =
  /公司|陆续|(?:企业|银行|券商|机构|[局部委署办院会所]|中心|政府|[两三多各]家)$|^(?:有关|相关|多家|已有|其)/

/**
 * Who says what the next clause tells: `null` where it is somebody that it is not about, a company where it speaks of
 * itself; `undefined` where the clause only goes on.
 */
export const announcerOf = (text: string, from: number, clause: Clause): Entity | null | undefined => {
  if (clause.end - from > 40 || clause.figures.some((figure) => !figure.silent && !figure.kind?.calendar))
    return undefined
  // 公布, 通报, 显示, 统计, 数据, 公告, 公告称, 业绩: few clauses end so.
  if (!'布报示计据告称绩'.includes(text[clause.end - 1]!)) return undefined
  const own = text.slice(from, clause.end)
  if (publisher.test(own)) return null
  const told = results.exec(own)?.[1]
  const name = announcement.exec(own)?.[1] ?? (told && !others.test(told) ? told : undefined)
  return name && !/^(?:公司|集团|有关|相关)/.test(name)
    ? { start: from, end: from + name.length, kind: 'topic' }
    : undefined
}
