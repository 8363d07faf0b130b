import { pattern } from '../../document/pattern.ts'
import type { PlaceRegistry } from '../../places/find-places.ts'
import type { Entity } from '../entities/entity.ts'
import { entityAt } from '../entities/entity-at.ts'
import { thingOfSize } from '../entities/thing-of-size.ts'
import { bodyClasses } from '../lexicon/body-classes.ts'
import { firstPredicate, predicateAt } from '../lexicon/predicates.ts'
import { roleAt } from './role-at.ts'
import { ruledAt } from './ruled-at.ts'
import { visitedAt } from './visited.ts'

/** IDCC收入同比增长21%: a business by its letters. */
const business =
  /^[A-Z][A-Za-z]{2,11}(?=(?:收入|营收|净利润|销量|销售额|交付量|出货量)(?:同比|环比|增|达|为|[上下]?[升降涨跌]))/

/** 白河山位于…, 青溪江全长186公里: a mountain or a river, by what is told of it. */
const landform = pattern`
  ^(?![这那该座本整大小高群])[一-鿿]{1,5}?(?:山脉|山|湖|河|江|高原|盆地|平原|湿地|草原|沙漠|岛)(?=位于|地处|坐落
  |海拔|全长|流经|主峰|横跨|绵延|发源|流域面积|地跨|纵贯|总?面积)
`

/** 2024云岭企业100强榜单发布, 中国民营企业500强出炉 */
const ranking =
  /^(?:(?:19|20)\d\d年?(?:度)?)?[一-鿿]{2,12}\d{2,4}强(?:企业)?(?:(?:榜单|名单|排行榜)|(?=发布|出炉|揭晓|公布|入围))/

/** 主题为“…”的2024云岭世界茶业大会, 载有160名旅客的CA8012航班, 总投资12亿元的云岭储能项目: what is described. */
const described = pattern`
  ^(?:主题为|以[“][^”]{2,30}[”]为主题|载有|装载|满载|搭载|载着|总?投资|全长|占地|总?建筑面积|总?装机|年产|可容纳
  |总长)[^，,。；：]{2,40}?的(?=[^，,。；])
`

/** 今年第6号台风“海燕”, 强台风“海燕”: a storm by its name. */
const storm = /^(?:今年|今晨|受)?(?:第\d{1,2}号)?(?:超强|强)?(台风“[一-鿿]{1,6}”)/

const describedIn = (text: string, from: number, to: number, places: PlaceRegistry): Entity | undefined => {
  const found = described.exec(text.slice(from, Math.min(to, from + 60)))
  const at = from + (found?.[0].length ?? 0)
  const named = found ? entityAt(text, at, to, places) : undefined
  if (!found || named?.kind === 'name') return named
  const end = thingOfSize(text, at, to)
  return end > at ? { start: at, end, kind: 'name' } : undefined
}

/** 规模以上轻工企业|实现…, 乡镇企业|吸纳…: all bodies of a class. */
const bodiesAt = (text: string, from: number, to: number): Entity | undefined => {
  const found = bodyClasses(text, from, Math.min(to, from + 14))?.[0] ?? '乡镇企业'
  const end = from + found.length
  if (end > to || !text.startsWith(found, from)) return undefined
  return predicateAt(text, end) > 0 && !/^(?:达|有|共有|占|比|为)/.test(text.slice(end, end + 2))
    ? { start: from, end, kind: 'name' }
    : undefined
}

/**
 * What news tell of, by the form of the words that a clause begins with, where no ending of a name tells it. `to` is the
 * first figure of the clause.
 */
export const thingByForm = (
  text: string,
  from: number,
  to: number,
  end: number,
  places: PlaceRegistry,
): Entity | undefined => {
  const named = (length: number): Entity => ({ start: from, end: from + length, kind: 'name' })
  const blows = text[from] && '今第超强台受'.includes(text[from]!) ? storm.exec(text.slice(from, from + 20)) : null
  if (blows) return { start: from + blows[0].length - blows[1]!.length, end: from + blows[0].length, kind: 'name' }
  const letters = business.exec(text.slice(from, Math.min(to, from + 24)))
  if (letters) return named(letters[0].length)
  const natural = landform.exec(text.slice(from, Math.min(end, from + 12)))?.[0].length
  if (natural !== undefined && firstPredicate(text, from, from + natural) === from + natural) return named(natural)
  const ranked = ranking.exec(text.slice(from, Math.min(end, from + 30)))
  if (ranked) return named(ranked[0].length)
  const role = roleAt(text, from, end)
  if (role > from) return { start: from, end: role, kind: 'topic' }
  return (
    visitedAt(text, from, end, places) ??
    describedIn(text, from, end, places) ??
    bodiesAt(text, from, to) ??
    ruledAt(text, from, end)
  )
}
