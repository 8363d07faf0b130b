import { type PlaceRegistry, placeAt } from '../../places/find-places.ts'
import { isLikePerson } from '../lexicon/persons.ts'
import { firstPredicate } from '../lexicon/predicates.ts'
import { entityEndAt } from './entity-end.ts'

/** What may stand behind a place and be part of it still: 青溪片区, 云岭南部. */
const part = /^[一-鿿]{0,5}?(?:[省市区县州旗乡镇村]|地区|[东西南北中]部|沿线)?$/

/**
 * Does a list that no 企业 or 地区 sums up name somebody (云岭、青溪等)? By its first member: 收入水平、教育水平等 and
 * 对烧烤、火锅等 are things.
 */
export const areNames = (text: string, from: number, end: number, places: PlaceRegistry): boolean => {
  if (text[end - 1] !== '等') return true
  const mark = from + text.slice(from, end).indexOf('、')
  let at = from
  for (let place = placeAt(places, text, at); place; place = placeAt(places, text, at)) at += place.length
  if (firstPredicate(text, at, mark) < mark) return false
  if (at > from && part.test(text.slice(at, mark))) return true
  return isLikePerson(text.slice(from, mark)) || entityEndAt(text, from, mark) !== undefined
}
