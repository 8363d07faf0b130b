import { type PlaceRegistry, placeAt } from '../../places/find-places.ts'
import { divisionsNamed } from '../../places/places.ts'
import { firstPredicate, predicateAt } from '../lexicon/predicates.ts'
import type { Entity } from './entity.ts'

/** 深圳港, but not 深圳港口 or 广东港澳. */
const harbour = /^港(?![口元币股澳台人府资商区珠独交星])/
/** 内蒙古段, 加沙地带 */
const part = /^(?:段(?![落位])|地带)/
const landform = /^[一-鿿]{2,3}(?:岭|山|湖|江|河|岛|草原|湿地)/

/**
 * The place that goes on behind the name of one: a county without its last word behind its province (贵州道真, 陕西洛川), a
 * mountain (云岭白鹤岭|新增), a harbour, a stretch of a line; several of them in a list.
 */
export const beyondPlace = (text: string, from: number, end: number, to: number, places: PlaceRegistry): Entity => {
  const county = countyBehind(text, from, end, places)
  if (county > end) return { start: from, end: county, kind: 'place' }
  const more = (harbour.exec(text.slice(end, end + 2)) ?? part.exec(text.slice(end, end + 2)))?.[0].length
  if (more) return { start: from, end: end + more, kind: 'name' }
  const land = landform.exec(text.slice(end, Math.min(to, end + 6)))?.[0].length
  if (land && predicateAt(text, end + land) > 1 && firstPredicate(text, end, end + land) === end + land)
    return { start: from, end: end + land, kind: 'name' }
  return { start: from, end: listEnd(text, end, to, places), kind: 'place' }
}

const countyBehind = (text: string, from: number, end: number, places: PlaceRegistry): number => {
  const code = places.codeOf(text.slice(from, end))
  if (!code?.endsWith('00') || !/[一-鿿]/.test(text[end + 1] ?? '')) return end
  const within = code.replace(/(?:00)+$/, '')
  for (const length of [3, 2])
    for (const suffix of ['县', '市'])
      if (divisionsNamed(text.slice(end, end + length) + suffix)?.some((one) => one.code.startsWith(within)))
        return end + length
  return end
}

/** 河南、河北、山东|小麦收购进度: all of the list, where no 等 and no number sums it up. */
const listEnd = (text: string, end: number, to: number, places: PlaceRegistry): number => {
  let at = end
  while (text[at] === '、') {
    const next = placeAt(places, text, at + 1)
    if (!next || at + 1 + next.length > to) return end
    at += 1 + next.length
  }
  return /[等、和及与\d两三四五六七八九十]/.test(text[at] ?? '') ? end : at
}

/** 中国籍, 东北豹; 包头到银川的列车: of the place, or between two, and no place. */
export const isNoPlace = (text: string, end: number, places: PlaceRegistry): boolean =>
  /^(?:籍(?!贯)|[豹虎](?![头门跳]))/.test(text.slice(end, end + 2)) ||
  (/[到至]/.test(text[end] ?? '') && placeAt(places, text, end + 1) !== undefined)
