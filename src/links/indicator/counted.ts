import { placeAt } from '../../places/find-places.ts'
import type { Span } from '../../span.ts'
import type { Entity } from '../entities/entity.ts'
import { entityEndAt } from '../entities/entity-end.ts'
import { commonEndings } from '../lexicon/common-endings.ts'
import { tidySpan } from '../noun-phrase.ts'
import type { Around, Phrase } from './phrase.ts'

/** Measure words of things that have names of their own. */
const units = /^[个家座所条处项]$/
const classes = /(?:馆|院|所|局|站|点|室|会|厂|矿|店|校|队|社|场|库)$/

/** 消除薄弱村412个, 公共图书馆132个: what ends as names do is what is counted, where no name of one stands in it. */
export const countedPhrase = ({ text, figure, places }: Around, head: Span, entity: Entity | null): Phrase | null => {
  if (entity?.kind !== 'name' || entity.end < head.end || !units.test(text[figure.end - 1] ?? '')) return null
  const of = text.slice(entity.start, entity.end).lastIndexOf('的')
  const span = tidySpan(text, of < 0 ? entity.start : entity.start + of + 1, entity.end)
  const own = text.slice(span.start, span.end)
  if (own.length < 3 || /[等该本此]/.test(own) || placeAt(places, text, span.start) !== undefined) return null
  if (!commonEndings.has(entityEndAt(text, span.start, span.end) ?? '') && !classes.test(own)) return null
  return { parts: [span], known: 'stated', sure: 'medium', rule: '<noun> <figure>', entity: null }
}
