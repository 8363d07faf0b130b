import { charClasses } from '../document/char-classes.ts'
import { wordsByChar } from '../document/words-by-char.ts'
import { type PlaceRegistry, placeAt } from '../places/find-places.ts'
import { anaphora, entityEnds } from './lexicon/entity-words.ts'
import { measureNounAt } from './lexicon/measure-nouns.ts'
import { predicateAt } from './lexicon/predicates.ts'
import { severalAt } from './several.ts'

export type EntityKind = 'place' | 'self' | 'name' | 'topic'

/** A stretch of text that names who or what something is about. */
export interface Entity {
  readonly start: number
  readonly end: number
  readonly kind: EntityKind
}

const LONGEST = 40

const endsIn = wordsByChar(entityEnds, -1)

/** The word that ends a name at `end`, if one does. */
const entityEndAt = (text: string, from: number, end: number): string | undefined => {
  for (const word of endsIn(text.charCodeAt(end - 1)))
    if (end - word.length >= from && text.startsWith(word, end - word.length)) return word
  return undefined
}

/**
 * The entity that begins at `from`: a place (连平县溪山镇东水村), a word for the report's own (全市, 公司), a quoted name
 * (“濠创园”), or a name that ends as names of organisations and things do (京雄大桥).
 */
export const entityAt = (text: string, from: number, to: number, places: PlaceRegistry): Entity | undefined => {
  if (from >= to) return undefined
  const group = severalAt(text, from, to)
  if (group > from && !holdsPredicate(text, from, group)) return { start: from, end: group, kind: 'name' }
  const self = anaphora.exec(text.slice(from, Math.min(to, from + 6)))
  if (self && !/^(?:公司|集团|国家|中国|中央|世界|全球)$/.test(self[0])) {
    const own: Entity = { start: from, end: from + self[0].length, kind: 'self' }
    // 该县邓川奶粉厂
    const named = nameAt(text, own.end, to)
    return named && named.start === own.end && named.end - named.start > 3 ? named : own
  }
  const place = placeAt(places, text, from)
  if (place && from + place.length <= to) {
    let end = from + place.length
    for (;;) {
      const next = placeAt(places, text, end)
      if (!next || end + next.length > to) break
      end += next.length
    }
    // 东北地区, 广东地区
    if (text.startsWith('地区', end)) end += 2
    // 绍兴县: a county of its time, under a name that is another division's today.
    if (text[end] === '县' && !/[省市区县州旗]/.test(text[end - 1]!) && !/[级委域城乡长志]/.test(text[end + 1] ?? ''))
      end += 1
    return extend(text, { start: from, end, kind: 'place' }, to, places)
  }
  const named = nameAt(text, from, to)
  if (named) return named
  if (self && standsFor(text, from + self[0].length, to))
    return { start: from, end: from + self[0].length, kind: 'self' }
  return undefined
}

/** 国家级, 国家电网, 中央厨房 are words of their own; 全球出货量 and 国家将 are of the world and the state. */
const standsFor = (text: string, at: number, to: number): boolean =>
  !/[一-鿿]/.test(text[at] ?? '') ||
  text[at] === '的' ||
  text[at] === '拟' ||
  predicateAt(text, at) > 0 ||
  measureNounAt(text, at, to) !== undefined

const holdsPredicate = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (predicateAt(text, i) > 1) return true
  return false
}

/** 溪山镇东水村, 人才公园, 医师协会 behind a place; 民政部门 behind 湖南长沙. */
const extend = (text: string, entity: Entity, to: number, _places: PlaceRegistry): Entity => {
  const limit = Math.min(to, entity.end + 24)
  let best = entity
  for (let i = entity.end + 2; i <= limit; i += 1) {
    if (predicateAt(text, i - 2) > 0 || '，,。、；：“”（）'.includes(text[i - 1]!)) break
    const word = entityEndAt(text, entity.end, i)
    if (!word || (word.length === 1 && i - entity.end < 2)) continue
    if (entity.kind === 'self') continue
    // 城镇, 山区: everyday words.
    if (word.length === 1 && /[城乡农地社园小郊山矿市景灾片校厂老新]/.test(text[i - 2]!)) continue
    // A longer ending may follow: 产业园 in 产业园区.
    best = { start: entity.start, end: i, kind: word.length === 1 ? 'place' : 'name' }
  }
  return best
}

const OPENS = 1
const CLOSES = 2
const ENDS = 4
const RESTARTS = 8
const NO_NAME = 16
const parts = charClasses(
  ['“「《', OPENS],
  ['”」》', CLOSES],
  ['，,。；：、', ENDS],
  ['的—', RESTARTS],
  ['0123456789由以用按依在向为给从对把将', NO_NAME],
)

const nameAt = (text: string, from: number, to: number): Entity | undefined => {
  if (predicateAt(text, from) > 0 || parts[text.charCodeAt(from)]! & NO_NAME) return undefined
  let depth = 0
  let start = from
  let best: Entity | undefined
  const limit = Math.min(to, from + LONGEST)
  for (let i = from; i < limit; i += 1) {
    const part = parts[text.charCodeAt(i)]!
    if (part & OPENS) depth += 1
    else if (part & CLOSES) {
      depth = Math.max(0, depth - 1)
      if (depth === 0 && i - from > 2 && from < i && '“「'.includes(text[from]!))
        best = { start, end: i + 1, kind: 'name' }
    } else if (depth === 0) {
      if (part & ENDS) break
      // 落地共建产业园的维敏特公司, 控制性工程——祁连山2号隧道: the name is what comes last.
      if (part & RESTARTS && (text[i] === '的' || text[i + 1] === '—')) {
        start = text[i] === '的' ? i + 1 : i + 2
        best = undefined
        if (start > i + 1) i += 1
        continue
      }
      if (i > start && predicateAt(text, i) > 0 && !continuesName(text, i)) break
      const word = entityEndAt(text, from, i + 1)
      if (!word || !isNamed(text, start, i + 1, word) || opensBracket(text, start, i + 1)) continue
      best = { start, end: i + 1, kind: 'name' }
    }
  }
  return best
}

/** 乡（镇 is half of 乡（镇）. */
const opensBracket = (text: string, from: number, to: number): boolean => /[（(][^）)]*$/.test(text.slice(from, to))

/** A name has more than its ending (京雄大桥, not 高速公路); an ending of one character needs a predicate behind it (邓川奶粉厂, not 出厂价格). */
const isNamed = (text: string, from: number, end: number, word: string): boolean => {
  // 农业和农村, 山村: no village of a name.
  if (/^[乡村镇]$/.test(word) && /[农山新城]/.test(text[end - 2] ?? '')) return false
  // 改造老旧小区14个
  if (word === '区' && /[小城山库景片]/.test(text[end - 2] ?? '')) return false
  if (word.length === 1)
    return (
      end - from > 2 &&
      (end >= text.length || !/[一-鿿]/.test(text[end]!) || text[end] === '的' || predicateAt(text, end) > 0)
    )
  if (end - from === word.length) return generic.has(word) || bodies.has(word)
  return !common.has(word) || bodies.has(text.slice(from, end)) || isProper(text, from, end)
}

/** Endings of classes as well as of names: 参展企业, 国家级实验室 are nobody; “长者饭堂”项目 is something. */
const common = new Set(
  '企业 单位 部门 机构 项目 工程 平台 基地 示范基地 学校 中学 小学 幼儿园 医院 卫生院 中心 研究中心 实验室 园区 农场 林场 合作社 街道 社区 铁路 高铁 公路 高速 高速公路 地铁 水库 机场 港口 码头 车站 工厂 加工厂 景区 公园 民企 国企 大会 论坛 比赛 活动 行动 试点 展览 赛事 乡 村 镇 县 区 市 省 州 协会 管道 灌区 政府 党支部 食堂 工业园 产业园 产业园区 科技园 部队 工作队 服务站 工作站 卫生室 开发区 新区 流域 城市群 电站 水电站'.split(
    ' ',
  ),
)

const isProper = (text: string, from: number, end: number): boolean =>
  /[“「A-Za-z]|本次|本届|该/.test(text.slice(from, end))

/** Endings that stand for a longer name met before: 大桥全长1.62公里. */
const generic = new Set([
  '大桥',
  '特大桥',
  '隧道',
  '大会',
  '展览',
  '专场',
  '赛事',
  '园区',
  '基地',
  '平台',
  '活动',
  '工程',
  '项目',
  '展会',
  '园',
])

/** Bodies that are named by their ending alone. */
export const bodies = new Set([
  '中央企业',
  '央企',
  '国企',
  '海关',
  '央行',
  '财政部',
  '教育部',
  '商务部',
  '证监会',
  '国资委',
])

export const isGeneric = (name: string): boolean => generic.has(name)

/** 建设, 服务 and other words that may be inside a name do not end it. */
const continuesName = (text: string, at: number): boolean =>
  /^(?:发展|创新|服务|帮扶|协作|合作|支援)/.test(text.slice(at, at + 2))

/** The last entity of a stretch: 落地南山(连平)共建产业园的维敏特公司 ends in one. */
export const lastEntity = (text: string, from: number, to: number, places: PlaceRegistry): Entity | undefined => {
  for (let i = from; i < to; i += 1) {
    if (i > from && text[i - 1] !== '的' && text[i - 1] !== '，' && text[i - 1] !== ' ') continue
    const entity = entityAt(text, i, to, places)
    if (entity && entity.end === to) return entity
  }
  return undefined
}

/** Is the phrase a measure rather than somebody: 地区生产总值, 出口? */
export const isMeasure = (text: string, from: number, to: number): boolean =>
  measureNounAt(text, from, to) !== undefined
