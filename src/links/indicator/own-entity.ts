import { openingPattern } from '../../document/opening-pattern.ts'
import { pattern } from '../../document/pattern.ts'
import { indices } from '../../places/countries.ts'
import type { Span } from '../../span.ts'
import { countedPlaces } from '../entities/counted-places.ts'
import type { Entity } from '../entities/entity.ts'
import { entityAt } from '../entities/entity-at.ts'
import { listedPlaces } from '../entities/listed-places.ts'
import { locatedAt } from '../entities/located.ts'
import { thingOfSize } from '../entities/thing-of-size.ts'
import { actorAt } from '../lexicon/actors.ts'
import { bodyClasses } from '../lexicon/body-classes.ts'
import { genericNames } from '../lexicon/generic-names.ts'
import { gluedAt } from '../lexicon/glued-words.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { isLikePerson } from '../lexicon/persons.ts'
import { firstPredicate, predicateAt } from '../lexicon/predicates.ts'
import { tidySpan, trimEnd, trimStart } from '../noun-phrase.ts'
import { withoutActor } from './actor.ts'
import { isAddressed } from './is-addressed.ts'
import type { Around } from './phrase.ts'
import { behindSpeaker } from './speaker.ts'

const thisThing = openingPattern(/^(?:(?:该|此|这[个项种类]?|本)[一-鿿]{1,4}的|[这该此][台条座个项艘架辆款种位家所])/)
/** 该生产线|年产量, 这座水坝|高 */
const ofThat =
  /^(?:该|这[座条艘架台项栋种款颗处片列])[一-鿿]{1,6}?(?=(?:(?:总|全长|年|日|单|最|平均|设计|建筑|占地|装机|额定|核定)[一-鿿]{1,7}|全?[长高宽深重])$)/
const ofEach = openingPattern(
  pattern`
    ^每[亩户人家村县镇乡校班斤吨台辆头只](?:车(?![间型次位险票]))?(?:平均)?(?!每)
    |^(?:对[^，]{2,20}?)?每[家项件名个套例组场篇](?=奖|资助|补)
  `,
)

/** Splits the entity off the head of a phrase: 福建省 | 对“一带一路”沿线国家进出口. */
export const withoutEntity = (
  { text, places }: Pick<Around, 'text' | 'places'>,
  head: Span,
): { span: Span; entity: Entity | null } => {
  let { start } = head
  const { end } = head
  const said = behindSpeaker(text, start, end)
  if (said > start) {
    const own = withoutEntity({ text, places }, { start: trimStart(text, said, end), end })
    const who = own.entity ?? entityAt(text, start, said, places)
    if (own.span.end > own.span.start)
      return { ...own, entity: who && !isLikePerson(text.slice(who.start, who.end)) ? who : null }
  }
  // 江南西部、黄淮等地|气温
  const listed = listOfPlaces.exec(text.slice(start, end))?.[0].length ?? 0
  if (listed > 0) {
    const own = withoutEntity({ text, places }, { start: start + listed, end })
    return { ...own, entity: own.entity ?? entityAt(text, start, end, places) ?? null }
  }
  // 黑龙江、吉林两省|插秧进度, 山东、河南|收获进度分别达到: each figure is of its own.
  const counted = countedPlaces(text, start, end)
  const listedTo =
    counted > start || !/分别|依次/.test(text.slice(end, end + 4)) ? counted : listedPlaces(text, start, end, places)
  if (listedTo > start && listedTo < end - 1)
    return {
      span: tidySpan(text, trimStart(text, listedTo, end), end),
      entity: { start, end: listedTo, kind: 'name' },
    }
  // 村中长者每人每餐: the measure begins with 每.
  const each = text.slice(start, end).search(/每[^，]{1,4}每/)
  // 设计行车速度每小时80公里, 供股价每股21仙
  const by = /每[一-鿿\d]{1,4}$/.exec(text.slice(start, end))
  if (by && by.index > 2 && /[度价费额率量金]$/.test(text.slice(start, start + by.index)))
    return withoutEntity({ text, places }, { start, end: start + by.index })
  if (each > 0) {
    // 财政补助标准由每人每年640元提高: what it is by is no part of what is named before it.
    const named = trimEnd(text, start, start + each)
    // 散居孤儿从每人每月1420元提高到…
    if (
      named - start > 2 &&
      (/[从由]$/.test(text.slice(start, start + each)) ||
        measureNounAt(text, start, named) ||
        /(?:标准|[费金额价]|补[贴助])$/.test(text.slice(start, named)))
    )
      return withoutEntity({ text, places }, { start, end: named })
    start += each
  }
  // 该产品的使用寿命
  const thing = thisThing(text, start, end)
  if (thing && measureNounAt(text, start + thing[0].length, end)) start += thing[0].length
  const whose = ofThat.exec(text.slice(start, end))?.[0].length ?? 0
  if (whose > 0) start += whose
  // 每亩|投入化肥320元
  const rated = ofEach(text, start, end)
  if (rated && end - start - rated[0].length >= 2) start += rated[0].length
  if (text[start] === '由' && entityAt(text, start + 1, end, places)) start += 1
  // With a verb behind it a class acts (中央企业完成投资), with a noun it qualifies (上市公司再融资).
  const kind = bodyClasses(text, start, Math.min(end, start + 14))
  const entity: Entity | null | undefined = kind
    ? { start, end: start + kind[0].length, kind: 'name' }
    : (locatedAt(text, start, end, places) ?? entityAt(text, start, end, places) ?? beforeScope(text, start, end))
  // 上证指数涨0.86%: the index is what is measured, too.
  if (entity && indices.has(text.slice(entity.start, entity.end)) && measureNounAt(text, entity.end, end) === undefined)
    return { span: { start, end: entity.end }, entity }
  // 全社会用电量, 展览面积 are names of measures.
  if (
    entity &&
    (/^全社会$/.test(text.slice(entity.start, entity.end)) || isExhibition(text, entity, end)) &&
    entity.end < end
  )
    return { span: tidySpan(text, start, end), entity: isExhibition(text, entity, end) ? null : entity }
  // 九江港集装箱吞吐量: of the port.
  if (entity?.kind === 'place' && /^港(?:集装箱|货物|旅客|完成|外贸|吞吐)/.test(text.slice(entity.end, entity.end + 4)))
    return { span: tidySpan(text, entity.end + 1, end), entity: { ...entity, end: entity.end + 1, kind: 'name' } }
  // “清溪标准”、“清溪品牌”分别新增: members of a list.
  if (entity?.kind === 'name' && text[entity.end] === '、' && '”」'.includes(text[entity.end - 1]!))
    return { span: tidySpan(text, start, end), entity: null }
  // 日产|量
  if (entity && /^[量额率值数价]$/.test(text.slice(entity.end, end)))
    return { span: tidySpan(text, start, end), entity: null }
  // 项目开工率, 工程合格率: of all of them, and not of the one that the text is about.
  if (entity && genericNames.has(text.slice(entity.start, entity.end)) && text[end - 1] === '率')
    return { span: tidySpan(text, start, end), entity: null }
  // 标普500指数
  if (entity && text.slice(entity.end, end) === '指数') return { span: { start, end }, entity }
  const thingAt = text[start] === '的' ? start + 1 : start
  const built = entity ? thingAt : thingOfSize(text, thingAt, end)
  if (built > thingAt) return { span: { start: built, end }, entity: { start: thingAt, end: built, kind: 'name' } }
  if (!entity) {
    const whole = tidySpan(text, behindCompany(text, start, end), end)
    const span = withoutActor(text, whole)
    return { span, entity: actorOf(text, whole.start, span.start) }
  }
  // 规模以上工业企业增加到86家: the class is what is counted.
  if (kind && entity.end >= end) return { span: tidySpan(text, start, end), entity: null }
  // 高新技术企业、科技型中小企业分别达到300家、500家
  if (kind && /[、和]/.test(text[entity.end] ?? '')) return { span: tidySpan(text, start, end), entity: null }
  // 上市公司总量, 高新技术企业增速: of how many there are.
  if (kind && /^(?:总量|总数|数量|户数|家数|增速|占比|比重|预期目标)$/.test(text.slice(entity.end, end)))
    return { span: tidySpan(text, start, end), entity: null }
  if (kind && predicateAt(text, entity.end) === 0) return { span: tidySpan(text, start, end), entity }
  const part = partOfPlace.exec(text.slice(entity.end, end))?.[0].length ?? 0
  const rest = tidySpan(text, trimStart(text, entity.end + part, end), end)
  const given = isAddressed(text, entity.start) && predicateAt(text, rest.start) > 1
  return { span: withoutActor(text, dropAddressee(text, rest)), entity: given ? null : entity }
}

/** 每位用户, 免费为居民, 支持下帮扶单位: no one in particular, or not who acts. */
const notActing = pattern`
  [的将把待自为向对给下让被每其该这那]
  |^(?:免费|目前|正在|部分|多数|有关|相关|市民|网民|网友|志愿者|游客|观众|消费者|群众|村民|居民|学生
  |[一-鿿]{1,2}组织)|是|组织$
`

/** 爱心企业|累计捐赠物资: who acts, before the adverbs. */
const actorOf = (text: string, from: number, to: number): Entity | null => {
  for (let end = to; end > from + 2 && end > to - 6; end -= 1)
    if (actorAt(text, from, end))
      return notActing.test(text.slice(from, end)) || firstPredicate(text, from, end) < end
        ? null
        : { start: from, end, kind: 'topic' }
  return null
}

/** 公司|长期借款, 集团|资本开支; 公司贷款, 公司治理 and 集团客户 are words of their own. */
const behindCompany = (text: string, start: number, end: number): number =>
  companyOf(text, start, Math.min(end, start + 6)) ? start + 2 : start

const companyOf = openingPattern(
  pattern`
    ^(?:公司|集团)(?!贷款|存款|债|拥有人|权益持有|普通股|[化制法类型级军式股之]|章程|治理|客户|名称|代码|简称
    |总部|所在|董事|监事|领导|负责|有关|相关|内部|发展|银行|金融)[一-鿿]{3}
  `,
)

const isExhibition = (text: string, entity: Span, end: number): boolean =>
  text.slice(entity.start, entity.end) === '展览' && measureNounAt(text, entity.end, end) !== undefined

/** 江南西部、黄淮等地, 云贵北部、川西地区等省份: a list of places before what is measured in them. */
const listOfPlaces = pattern`
  ^[^，：（“《的]{2,40}、[^，、：（“《的]{1,12}等(?:地区?(?!级)|局地|省[市区份]?)的?(?:(?:部分|大部分?|局部|个别)地区)?(?=[一-鿿]{2})
`

/** 华北部分地区累计降雨量 */
const partOfPlace = pattern`
  ^(?:[省市区县镇乡村]{1,3}[两三四]级|(?:部分|大部分?|局部|个别|多数|其他|周边)(?:地[区方]|市县|县市|省份)
  |[东西南北中]{1,2}部(?:[、和与][一-鿿]{2,6}?[东西南北中]{1,2}部)*(?:(?:等地区?
  |(?:沿海)?(?:部分|大部分?|局部)?地区)(?=[一-鿿])|(?=气温|降[水雨雪温]|[最平累日]|阵风)))
`

/** 荣耀全球可折叠手机出货量: whose is said before the circle. */
const beforeScope = (text: string, start: number, end: number): Entity | null => {
  const at = text.slice(start, Math.min(end, start + 12)).search(/全球|全国/)
  if (at < 2 || /^(?:排名|排位|位次|名次|占比)/.test(text.slice(start + at + 2, start + at + 4))) return null
  for (let i = start; i < start + at; i += 1) if (predicateAt(text, i) > 0 || gluedAt(text, i)) return null
  return { start, end: start + at, kind: 'name' }
}

/** 向对口地区, 为村民 before the verb are no part of what is measured. */
const dropAddressee = (text: string, span: Span): Span => {
  if (!/^[向为给]/.test(text.slice(span.start, span.start + 1))) return span
  for (let i = span.start + 2; i < span.end; i += 1)
    if (predicateAt(text, i) > 1 || text.startsWith('派发', i)) return { start: i, end: span.end }
  return span
}
