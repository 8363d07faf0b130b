import { pattern } from '../document/pattern.ts'
import { countries, homeRegions } from '../places/countries.ts'
import { type PlaceRegistry, placeAt } from '../places/find-places.ts'
import type { Entity } from './entities/entity.ts'
import type { Clause } from './passage.ts'

/** 国家统计局公布，…; 中国汽车工业协会数据显示，…; 国家邮政局今天（5月9日）发布的数据显示，…; 国家林草局最新统计，… */
const publisher = pattern`
  ^[一-鿿]{1,14}(?:局|总署|部|委|办|办公室|委员会|协会|联合会|中心|研究院|研究所|机构|专班|法院|检察院|气象台|交易所)(?:今[天日]|昨[天日]
  |日前|近日
  |(?:\d{1,2}月)?\d{1,2}日)?(?:[（(][^（）()]{1,12}[）)])?(?:(?:公布|发布|通报)(?:的?[^，,]{0,8}数据)?(?:显示)?
  |的?(?:最新|统计)*数据显示|(?:最新)?统计(?:显示)?)$
`
/** 邻国统计局15日说，…; 联合国粮食计划署发表声明说，…; 青溪国选举委员会15日晚公布计票结果，…: who tells of what happened abroad. */
const bodyAbroad = pattern`
  ^[一-鿿·—]{0,18}?(?:局|署|部|厅|委员会|办公室|中心|研究院|研究所|机构|部门|组织|当局|警方|军方|政府|总台
  |协会|联盟)(?:发言人|负责人|官员)?(?:当地时间)?(?:今[天日晚]|昨[天日晚]|当[天日晚]|日前|近日|同日|(?:\d{1,2}月)?\d{1,2}日)*
  (?:上午|下午|晚间?|凌晨|中午|早间|清晨|深夜)?(?:[（(][^（）()]{1,12}[）)])?(?:在[一-鿿]{2,10})?
  (?:(?:发[表布](?:声明|公报|消息|公告|通报|报告)|通过社交媒体|通报)?(?:说|称|表示|宣布|证实|透露|消息|通报|指出)
  |(?:公布|发布)(?:了|的)?[^，,]{0,12}?(?:结果|报告|消息|声明|通报|公告)(?:说|称|显示)?)$
`
/** Begins it with a country, or a body of many? */
const ofWorld = /^(?:联合国|世界[一-鿿]{2}组织|国际[一-鿿]{2,8}(?:组织|机构|署|会)|红十字)/
const letterOf = /^[美俄乌以英法德日韩朝伊](?=[国总军内外财商劳国农能]?[一-鿿]?(?:部|局|署|军方|警方|媒体|政府|当局))/

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

/** The country whose body speaks, or the part of it that is named; `null` where it is of many, or of one by a letter. */
const abroadAt = (own: string, text: string, from: number, places: PlaceRegistry): Entity | null | undefined => {
  const country = placeAt(places, text, from)
  if (country === undefined) return ofWorld.test(own) || letterOf.test(own) ? null : undefined
  if (country === '中国' || !countries.has(country) || homeRegions.includes(country)) return undefined
  // 巴勒斯坦加沙地带卫生部门
  const part = placeAt(places, text, from + country.length)
  const start = part && countries.has(part) ? from + country.length : from
  return { start, end: start + (start > from ? part! : country).length, kind: 'place' }
}

/**
 * Who says what the next clause tells: `null` where it is somebody that it is not about, a company where it speaks of
 * itself; `undefined` where the clause only goes on.
 */
export const announcerOf = (
  text: string,
  from: number,
  clause: Clause,
  places?: PlaceRegistry,
): Entity | null | undefined => {
  if (clause.end - from > 40 || clause.figures.some((figure) => !figure.silent && !figure.kind?.calendar))
    return undefined
  // 公布, 通报, 显示, 统计, 数据, 公告, 公告称, 业绩: few clauses end so.
  if (!'布报示计据告称绩说明息果实露'.includes(text[clause.end - 1]!)) return undefined
  const own = text.slice(from, clause.end)
  if (publisher.test(own)) return null
  // 邻国国防部15日称，…: whose body it is is the nearest that the words behind may be of.
  const abroad = places && bodyAbroad.test(own) ? abroadAt(own, text, from, places) : undefined
  if (abroad !== undefined) return abroad
  const told = results.exec(own)?.[1]
  const name = announcement.exec(own)?.[1] ?? (told && !others.test(told) ? told : undefined)
  return name && !/^(?:公司|集团|有关|相关)/.test(name)
    ? { start: from, end: from + name.length, kind: 'topic' }
    : undefined
}
