import { placeAt } from '../../places/find-places.ts'
import type { Entity } from '../entities/entity.ts'
import { trimStart } from '../noun-phrase.ts'
import type { Clause, Passage } from '../passage.ts'
import type { SubjectState } from './subject-state.ts'

const rating = '(?:民望|声望|评分|得分|分数|评价|满意[率度]|不满[率度]|支持[率度]|反对率|认同率|信任[率度]|好感度|信心)'

/** 市民对施政报告的平均评分: what somebody has a view of. */
const viewed = new RegExp(
  `[对就]([一-鿿《》「」“”]{0,8}(?:预算案|报告》?|方案|法案|政府|特首|[司局校]长|总统|首相|官员))[的之]?(?:最新|平均|整体|总体|即时){0,2}${rating}`,
)

/** 令梁书明民望大升, 梁书明的最新评分: what is thought of a person stands right behind the name. */
const ofPerson = new RegExp(
  `^(?:的|(?:今|去|前)年|(?:19|20)\\d\\d年|最新|即时|现时|目前|上任[后前]?|任内|在?(?:19|20)\\d\\d年|在?公[布佈]《?(?:财政)?预算案》?[前后]|平均|整体){0,3}${rating}`,
)

/** Whom or what a poll's score or share is of, where the clause says so before its first figure. */
export const ratedOf = ({ text }: Passage, clause: Clause, { places }: SubjectState): Entity | undefined => {
  const first = clause.figures.find(({ kind }) => !kind?.calendar)
  // 至于梁书明的民望，则由…: the next clause has the figures.
  if (!first && !/^(?:至于|有关)/.test(text.slice(clause.start, clause.start + 2))) return undefined
  const to = first?.start ?? clause.end
  const from = trimStart(text, clause.start, to)
  const own = text.slice(from, to)
  if (own.length > 60 || !hasRating.test(own)) return undefined
  const found = viewed.exec(own)
  if (found) {
    const start = from + found.index + 1
    return { start, end: start + found[1]!.length, kind: 'name' }
  }
  for (let i = from; i < to - 2; i += 1) {
    const place = placeAt(places, text, i)
    if (
      place &&
      places.told?.get(place) === 'person' &&
      ofPerson.test(text.slice(i + place.length, i + place.length + 24))
    )
      return { start: i, end: i + place.length, kind: 'name' }
  }
  return undefined
}

const hasRating = new RegExp(rating)
