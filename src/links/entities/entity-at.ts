import { openingPattern } from '../../document/opening-pattern.ts'
import { pattern } from '../../document/pattern.ts'
import { homeRegions } from '../../places/countries.ts'
import { type PlaceRegistry, placeAt } from '../../places/find-places.ts'
import { anaphora } from '../lexicon/entity-words.ts'
import { gluedAt } from '../lexicon/glued-words.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { predicateAt } from '../lexicon/predicates.ts'
import { severalAt } from '../several.ts'
import { apposedAt } from './apposed.ts'
import { beyondPlace, isNoPlace } from './beyond-place.ts'
import { centralBodiesAt } from './central-bodies-at.ts'
import { classAt } from './class-at.ts'
import { isClassOfPlace } from './class-of-place.ts'
import type { Entity } from './entity.ts'
import { entityEndAt } from './entity-end.ts'
import { knownNameAt } from './known-name-at.ts'
import { areNames } from './listed-names.ts'
import { nameAt } from './name-at.ts'
import { tellsFigures } from './tells-figures.ts'

/**
 * The entity that begins at `from`: a place (连平县溪山镇东水村), a word for the report's own (全市, 公司), a quoted name
 * (“濠创园”), or a name that ends as names of organisations and things do (京雄大桥).
 */
export const entityAt = (text: string, from: number, to: number, places: PlaceRegistry): Entity | undefined => {
  if (from >= to) return undefined
  // 下周央行将有…到期
  if (text[from + 1] === '周' && /^[本上下]周[^一二三四五六日末]/.test(text.slice(from, from + 3)))
    return entityAt(text, from + 2, to, places)
  const central = centralBodiesAt(text, from, to)
  if (central > from && text[central] !== '、')
    return tellsFigures(text, central) ? undefined : { start: from, end: central, kind: 'name' }
  const group = severalAt(text, from, to)
  if (group > from && !holdsPredicate(text, from, group) && areNames(text, from, group, places))
    return { start: from, end: group, kind: 'name' }
  // 各地区、各部门|帮销金额; 中央、省、市财政|投入: all of them.
  const everybody = allOfThem.exec(text.slice(from, Math.min(to, from + 14)))
  if (everybody) return { start: from, end: from + everybody[0].length, kind: 'name' }
  if (levels.test(text.slice(from, Math.min(to, from + 14)))) return undefined
  const part =
    regions(text, from, Math.min(to, from + 7)) ??
    groups(text, from, Math.min(to, from + 6)) ??
    countryClasses.exec(text.slice(from, Math.min(to, from + 12)))
  if (part) return { start: from, end: from + part[0].length, kind: 'name' }
  const apposed = apposedAt(text, from, to)
  if (apposed) return apposed
  const self = anaphora(text, from, Math.min(to, from + 6))
  if (self?.[0] === '全国' && honours.test(text.slice(from + 2, from + 7))) return undefined
  if (self && !/^(?:公司|集团|国家|中国|中央|世界|全球)$/.test(self[0])) {
    const own: Entity = { start: from, end: from + self[0].length, kind: 'self' }
    const body = classAt(text, own.end, to)
    if (body > own.end) return { start: from, end: body, kind: 'name' }
    // 该县青溪奶粉厂
    const named = nameAt(text, own.end, to)
    // 我国“互联网协议第六版”活跃用户数: quoted, and nobody.
    if (named && '“「'.includes(text[own.end] ?? '-') && '”」'.includes(text[named.end - 1]!)) return own
    if (!named || named.start !== own.end || named.end - named.start < 4) return own
    // 全国技能大赛
    return lastPlace(text, named, places) ?? (/^(?:全国|世界)$/.test(self[0]) ? { ...named, start: from } : named)
  }
  const place = placeAt(places, text, from)
  // 宁德时代, not 宁德.
  const company = place ? knownNameAt(text, from, to) : from
  if (place && company > from + place.length)
    return nameAt(text, from, to) ?? { start: from, end: company, kind: 'name' }
  const told = place && places.told?.get(place)
  if (told) return { start: from, end: from + place.length, kind: told === 'person' ? 'topic' : 'name' }
  if (place && from + place.length <= to) return entityOfPlace(text, from, placeEnd(text, from, to, places), to, places)
  const named = nameAt(text, from, to)
  if (named && tells(text, named)) return undefined
  if (named) return lastPlace(text, named, places) ?? named
  // 国家800万千瓦风电基地: of the state, and not the state.
  const qualifies = self && /^(?:国家|中央)$/.test(self[0]) && /\d/.test(text[from + 2] ?? '')
  if (self && !qualifies && standsFor(text, from + self[0].length, to))
    return { start: from, end: from + self[0].length, kind: 'self' }
  return undefined
}

/** Where the place that begins at `from` ends: 云岭省青溪县, 东北地区. */
const placeEnd = (text: string, from: number, to: number, places: PlaceRegistry): number => {
  let end = from
  for (let next = placeAt(places, text, end); next && end + next.length <= to; next = placeAt(places, text, end)) {
    // 邻国西北部: a part of it, and not the 西北 at home.
    if (end > from && next.length === 2 && text[end + 2] === '部' && homeRegions.includes(next)) break
    end += next.length
  }
  // 云溪市和青溪县各拿出80万元
  if (/[和与及]/.test(text[end] ?? '')) {
    const other = placeAt(places, text, end + 1)
    const behind = other ? end + 1 + other.length : end
    if (behind > end && behind <= to && /^(?:各|分别|共同|联合|合计|均|都|两)/.test(text.slice(behind, behind + 2)))
      end = behind
  }
  // 东北地区, 广东地区; 清溪县地区生产总值 is of the county.
  return text.startsWith('地区', end) && !text.startsWith('生产总值', end + 2) ? end + 2 : end
}

/** The place that ends at `placed`, or what is named behind it: its team, its harbour, its bodies. */
const entityOfPlace = (
  text: string,
  from: number,
  placed: number,
  to: number,
  places: PlaceRegistry,
): Entity | undefined => {
  let end = placed
  // 中国队共获得3枚金牌, 中国女排
  const team = teamBehind(text, end, end + 4)
  if (team) return { start: from, end: end + team[0].length, kind: 'name' }
  // 德国人, 海南岛, 印度洋
  if (joinedTo(text, end, end + 2)) end += 1
  // 绍兴县: a county of its time, under a name that is another division's today.
  if (text[end] === '县' && !/[省市区县州旗]/.test(text[end - 1]!) && !/[级委域城乡长志]/.test(text[end + 1] ?? ''))
    end += 1
  // 宁波舟山港, 上海虹桥站, 青岛啤酒, 云南城投
  const harbour = harbours.exec(text.slice(end, Math.min(to, end + 12)))
  if (harbour) return { start: from, end: end + harbour[0].length, kind: 'name' }
  const body = extend(text, { start: from, end, kind: 'place' }, to)
  // 云岭省统计局数据显示: of 云岭省.
  if (body.end > end) return tells(text, body) ? { start: from, end, kind: 'place' } : body
  return isNoPlace(text, end, places) ? undefined : beyondPlace(text, from, end, to, places)
}

const allOfThem = /^各(?:地区|地|级党委|省区市)[、和]?各(?:有关|级)?(?:部门|单位|高校|政府)(?!的)/
const levels = /^(?:中央|国家|省级?|市级?)(?:[、和](?:省|市|县|区|乡|镇|地方|自治区)级?)+(?=[^、])/

const harbours = pattern`
  ^(?:[一-鿿]{2}站|[东西南北]站|(?:(?:洋山|前湾|董家口|大窑湾|南沙|盐田|黄埔|曹妃甸|京唐)?港)
  |[一-鿿]{0,2}(?:股份|重工|铜业|铝业|锂业|钼业|药业|重汽|高科|控股|传媒|乳业|啤酒|建工|城投|交投|建投|农信)
  |交大|理工|师大|农大|医大|财大)(?=$|[^一-鿿]|今年|去年|累计|共|已|日均|全年|年|货物|集装箱|旅客|吞吐|客流|外贸
  |发送|完成|预计|组织|净利|营收|实现|发布|总|单日|在|资产|投资)
`

/** 市统计局公布, 省气象台预计 */
const tells = (text: string, { end }: Entity): boolean =>
  /[厅局委办署台所]/.test(text[end - 1]!) && tellsFigures(text, end)

/** 发展中国家, 高收入国家: of the world's halves. */
const countryClasses =
  /^(?:发展中|发达资本主义|发达|资本主义|社会主义|[高中低][高中低]?等?收入|工业化|石油输出|最不发达|新兴市场)国家(?!级|队)/

const teamBehind = openingPattern(/^(?:(?:[男女国][篮足排乒]?)?队(?![伍列员长友])|[男女国][篮足排乒](?![协联球]))/)

const joinedTo = openingPattern(
  pattern`
    ^(?:人(?![口才均员大民事文工体物次数社力家居行参防士])|族(?!群)|岛(?![屿上内际])|洋(?![浦河房装])
    |城(?![乡镇市区管际关东南西北中]))
  `,
)

/** 东部地区城镇化率…，中部为50%: parts of the country that are set beside each other. */
const regions = openingPattern(
  /^(?:东部|中部|西部|中西部|东南沿海|沿海|内陆)地区(?!级)|^(?:东部|中部|西部|中西部)(?=[为达占的])/,
)

/** 对照组有效率为80%: the groups of a trial. */
const groups = openingPattern(/^(?:观察|对照|实验|试验|治疗|干预|控制|处理|安慰剂)组(?=[^织成合建装长团]|$)/)

/** 产粮先进县云岭省青溪市: the place that a description stands before. */
const lastPlace = (text: string, named: Entity, places: PlaceRegistry): Entity | undefined => {
  for (let i = named.start + 3; i + 2 < named.end; i += 1) {
    if (!'县市区省'.includes(text[i - 1]!)) continue
    let end = i
    for (let place = placeAt(places, text, end); place; place = placeAt(places, text, end)) end += place.length
    if (end === named.end) return { start: i, end, kind: 'place' }
  }
  return undefined
}

/** 国家级, 国家重点实验室, 全国文明城市: classes that the country has named. */
const honours = /^(?:重点实验室|文明[城村单校家县]|双拥模范|百强|先进[集个单]|劳动模范|民族团结|示范|名镇)/
const titles = pattern`
  ^(?:级|重点|实验室|工程|技术|高新|卫生城|森林城|园林城|文明[城村单校家县]|双拥|百强|先进[集个单]|劳动模范|模范
  |民族团结|示范|名镇|地理标志|现代农业|乡村振兴|公园)
`

/** 国家级, 国家电网, 中央厨房 are words of their own; 全球出货量 and 国家将 are of the world and the state. */
const standsFor = (text: string, at: number, to: number): boolean =>
  !titles.test(text.slice(at, at + 5)) &&
  (!/[一-鿿]/.test(text[at] ?? '') ||
    text[at] === '的' ||
    text[at] === '拟' ||
    predicateAt(text, at) > 0 ||
    measureNounAt(text, at, to) !== undefined)

const holdsPredicate = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (predicateAt(text, i) > 1) return true
  return false
}

/** 溪山镇东水村, 人才公园, 医师协会 behind a place; 民政部门 behind 湖南长沙. */
const extend = (text: string, entity: Entity, to: number): Entity => {
  const limit = Math.min(to, entity.end + 24)
  let best = entity
  for (let i = entity.end + 2; i <= limit; i += 1) {
    // 云岭省企业联合会, 产业促进会
    const verb = predicateAt(text, i - 2) > 0 && !/^(?:联合会|促进会)/.test(text.slice(i - 2, i + 1))
    if (verb || gluedAt(text, i - 2) || '，,。、；：“”（）《》了着以'.includes(text[i - 1]!)) break
    const word = entityEndAt(text, entity.end, i)
    if (!word || (word.length === 1 && i - entity.end < 2)) continue
    if (entity.kind === 'self' || isClassOfPlace(text, entity.end, i, word)) continue
    // 云岭国称开放白河口岸
    if (word === '口岸' && i - entity.end > 6) continue
    // 城镇, 山区: everyday words.
    if (word.length === 1 && /[城乡农地社园小郊山矿市景灾片校厂老新收开上入都]/.test(text[i - 2]!)) continue
    // A longer ending may follow: 产业园 in 产业园区.
    best = { start: entity.start, end: i, kind: word.length === 1 ? 'place' : 'name' }
  }
  return best
}
