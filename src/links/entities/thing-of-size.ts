import { pattern } from '../../document/pattern.ts'
import { gluedAt } from '../lexicon/glued-words.ts'
import { firstPredicate } from '../lexicon/predicates.ts'

const sized = pattern`
  ^(?!面向|推[介进动出]|[新对向为在把将全各该本其这那每多有以由从与和及]|重[大点]|一批|所有|其中|部分|同时)
  ([一-鿿“”A-Za-z]{2,20}?(?:园区?|基地|项目|工程|厂|车间|大棚|小镇|中心|大厦|市场|安置[点区]|电站|水库|大桥|隧道|大坝|公路|体育[场馆]
  |学校|机场|码头|轮|飞机|塔))(?:一期|二期)?(?=(?:总|共)?(?:占地|全长|全高|全宽|总?建筑面积|总?面积|净空高度|跨度|主跨|总投资
  |[长高宽深重](?:约|近|达|超|为)?(?:$|\d)))
`

/** 重点项目, 建设工程: kinds of them, and none by name. */
const kinds = pattern`
  (?:重大|重点|建设|产业|投资|合作|签约|招商|储备|技改|设施|工业|农业|民生|开工|在建|新建|落地|推介|引进|服务|改造|数据|加工|物流)
  (?:项目|工程|中心|基地)$
`

/** 脐橙示范园区|占地…, 复兴大坝|高145米: where the name of what has a size ends; `from` where none is told. */
export const thingOfSize = (text: string, from: number, to: number): number => {
  const found = sized.exec(text.slice(from, to))
  const end = found ? from + found[1]!.length : from
  if (!found || kinds.test(found[1]!)) return from
  return firstPredicate(text, from, end) === end && !gluedAt(text, end - 1) ? end : from
}
