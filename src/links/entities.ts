import { type PlaceRegistry, placeAt } from '../places/find-places.ts'
import { anaphora, entityEnds } from './lexicon/entity-words.ts'
import { measureNounAt } from './lexicon/measure-nouns.ts'
import { predicateAt } from './lexicon/predicates.ts'

export type EntityKind = 'place' | 'self' | 'name'

/** A stretch of text that names who or what something is about. */
export interface Entity {
  readonly start: number
  readonly end: number
  readonly kind: EntityKind
}

const LONGEST = 40

const endsByLast = new Map<string, string[]>()
for (const word of entityEnds) {
  const last = word.at(-1)!
  const list = endsByLast.get(last)
  if (list) list.push(word)
  else endsByLast.set(last, [word])
}

/** The word that ends a name at `end`, if one does. */
const entityEndAt = (text: string, from: number, end: number): string | undefined =>
  endsByLast.get(text[end - 1] ?? '')?.find((word) => end - word.length >= from && text.startsWith(word, end - word.length))

/**
 * The entity that begins at `from`: a place (连平县溪山镇东水村), a word for the report's own (全市, 公司), a quoted name
 * (“濠创园”), or a name that ends as names of organisations and things do (京雄大桥).
 */
export const entityAt = (text: string, from: number, to: number, places: PlaceRegistry): Entity | undefined => {
  const group = several.exec(text.slice(from, Math.min(to, from + 64)))
  if (group?.[0].includes('、') && !holdsPredicate(text, from, from + group[0].length)) return { start: from, end: from + group[0].length, kind: 'name' }
  const self = anaphora.exec(text.slice(from, Math.min(to, from + 6)))
  if (self && !/^(?:公司|集团|国家|中国|中央|世界|全球)$/.test(self[0])) return extend(text, { start: from, end: from + self[0].length, kind: 'self' }, to, places)
  const place = placeAt(places, text, from)
  if (place && from + place.length <= to) {
    let end = from + place.length
    for (;;) {
      const next = placeAt(places, text, end)
      if (!next || end + next.length > to) break
      end += next.length
    }
    return extend(text, { start: from, end, kind: 'place' }, to, places)
  }
  const named = nameAt(text, from, to)
  if (named) return named
  if (self) return { start: from, end: from + self[0].length, kind: 'self' }
  return undefined
}

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
    if (entity.kind === 'self' && word.length < 3 && !/[镇乡村]/.test(word)) continue
    // A longer ending may follow: 产业园 in 产业园区.
    best = { start: entity.start, end: i, kind: word.length === 1 ? 'place' : 'name' }
  }
  return best
}

const nameAt = (text: string, from: number, to: number): Entity | undefined => {
  let depth = 0
  let best: Entity | undefined
  const limit = Math.min(to, from + LONGEST)
  for (let i = from; i < limit; i += 1) {
    const char = text[i]!
    if ('“「《'.includes(char)) depth += 1
    else if ('”」》'.includes(char)) {
      depth = Math.max(0, depth - 1)
      if (depth === 0 && i - from > 2 && from < i && '“「'.includes(text[from]!)) best = { start: from, end: i + 1, kind: 'name' }
    } else if (depth === 0) {
      if ('，,。；：、'.includes(char)) break
      if (i > from && predicateAt(text, i) > 0 && !continuesName(text, i)) break
      const word = entityEndAt(text, from, i + 1)
      if (!word || !isNamed(text, from, i + 1, word)) continue
      best = { start: from, end: i + 1, kind: 'name' }
    }
  }
  return best
}

/** A name has more than its ending (京雄大桥, not 高速公路); an ending of one character needs a predicate behind it (邓川奶粉厂, not 出厂价格). */
const isNamed = (text: string, from: number, end: number, word: string): boolean => {
  if (word.length === 1) return end - from > 2 && (end >= text.length || !/[一-鿿]/.test(text[end]!) || text[end] === '的' || predicateAt(text, end) > 0)
  return end - from > word.length || generic.has(word)
}

/** Endings that stand for a longer name met before: 大桥全长1.62公里. */
const generic = new Set(['大桥', '特大桥', '隧道', '大会', '展览', '专场', '赛事', '园区', '基地', '平台', '中央企业', '央企'])

/** 点筹、盒马、天虹及钱大妈等企业: several named together. */
const several = /^[^，,。；\d]{2,50}?等(?:[一二三四五六七八九十\d]+[个家])?(?:企业|部门|单位|地区|机构|省份|国家|高校|银行|公司|电商平台|电商|平台|市|地)?(?=[，,]|分别|合计|共|联合|累计|已|就|将|通报|发布|印发|$)/

/** 建设, 服务 and other words that may be inside a name do not end it. */
const continuesName = (text: string, at: number): boolean => /^(?:发展|创新|服务|帮扶|协作|合作|支援)/.test(text.slice(at, at + 2))

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
export const isMeasure = (text: string, from: number, to: number): boolean => measureNounAt(text, from, to) !== undefined
