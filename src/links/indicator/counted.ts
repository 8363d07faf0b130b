import { placeAt } from '../../places/find-places.ts'
import type { Span } from '../../span.ts'
import type { Entity } from '../entities/entity.ts'
import { entityEndAt } from '../entities/entity-end.ts'
import { commonEndings } from '../lexicon/common-endings.ts'
import { tidySpan } from '../noun-phrase.ts'
import type { Around, Phrase } from './phrase.ts'

/** Measure words of things that have names of their own. */
const units = /^[个家座所条处项]$/
const listed = /^[^（(]{2,30}、[^（(]{1,20}等$/
const houses = /^[个家座所条处项户套栋件辆台张间场]$/
const classes = /(?:馆|院|所|局|站|点|室|会|厂|矿|店|校|队|社|场|库)$/

/** 消除薄弱村412个, 公共图书馆132个: what ends as names do is what is counted, where no name of one stands in it. */
export const countedPhrase = ({ text, figure, places }: Around, head: Span, entity: Entity | null): Phrase | null => {
  if (entity?.kind !== 'name' || entity.end < head.end) return null
  // 改造老旧小区、农房等23万户，…: a list that ends before its number.
  const list = listed.exec(text.slice(entity.start, entity.end))
  if (
    list &&
    houses.test(text[figure.end - 1] ?? '') &&
    !/[一-鿿]/.test(text[figure.end] ?? '') &&
    placeAt(places, text, entity.start) === undefined
  )
    return {
      parts: [{ start: entity.start, end: entity.end - 1 }],
      known: 'stated',
      sure: 'medium',
      rule: '<noun> <figure>',
      entity: null,
    }
  if (!units.test(text[figure.end - 1] ?? '')) return null
  const of = text.slice(entity.start, entity.end).lastIndexOf('的')
  const span = tidySpan(text, of < 0 ? entity.start : entity.start + of + 1, entity.end)
  const own = text.slice(span.start, span.end)
  if (own.length < 3 || /[等该本此]/.test(own) || placeAt(places, text, span.start) !== undefined) return null
  if (!commonEndings.has(entityEndAt(text, span.start, span.end) ?? '') && !classes.test(own)) return null
  return { parts: [span], known: 'stated', sure: 'medium', rule: '<noun> <figure>', entity: null }
}
