import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { firstPredicate } from '../lexicon/predicates.ts'
import { tidySpan } from '../noun-phrase.ts'
import { withoutEntity } from './own-entity.ts'
import type { Around, Phrase } from './phrase.ts'
import { headOf } from './words-around.ts'

const of = /^(?:(?:以上|左右|以下)的?|的)(?=[一-鿿“])/

/** 至少三成的盐碱耕地完成改良, 一半以上古茶树林纳入保护: a share of things is of what is said of them, where nothing stands before it. */
export const partOfPhrase = (around: Around): Phrase | null => {
  const { text, clause, figure, group } = around
  if (figure.change || group.length > 1 || (figure.unit !== '%' && figure.kind?.value !== 'fraction')) return null
  const found = of.exec(text.slice(figure.end, figure.end + 4))
  if (!found) return null
  const start = figure.end + found[0].length
  const limit = Math.min(clause.end, start + 40)
  if (clause.figures.some((one) => one.start >= start && one.start < limit)) return null
  const at = firstPredicate(text, start, limit)
  const noun = text.slice(start, at)
  // 的增长, 的股权: a noun of a measure is what there is a share in.
  if (at - start < 2 || limit - at < 4 || /[，。；：（]/.test(noun) || measureNounAt(text, start, at) !== undefined)
    return null
  const { span } = withoutEntity(around, headOf(around))
  if (span.end > span.start && !/^(?:显示|[指称料])$/.test(text.slice(span.start, span.end))) return null
  const whole = tidySpan(text, start, limit)
  return { parts: [whole], known: 'stated', sure: 'medium', rule: '<share> of <things> <predicate>', entity: null }
}
