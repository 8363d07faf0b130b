import type { PlaceRegistry } from '../../places/find-places.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { endsPhraseAt, predicateAt } from '../lexicon/predicates.ts'
import { tidySpan, trimEnd } from '../noun-phrase.ts'
import type { Clause } from '../passage.ts'
import { withoutEntity } from './own-entity.ts'
import type { Phrase } from './phrase.ts'

const LONGEST = 26

/**
 * A clause that only names a measure or a thing, for what the next ones say of it: 森林覆盖率，由…提高到…; 原煤：从….
 */
const isLabel = (text: string, clause: Clause, start: number, end: number): boolean =>
  clause.index === 0 &&
  end - start <= 12 &&
  !/(?:方面|[说指称呼问答道讯]|消息|标题|问题|时间|情况|如下|例如|比如|）|\d)$/.test(text.slice(start, end))

export const topicClause = (text: string, clause: Clause, places: PlaceRegistry): Phrase | null => {
  if (clause.end - clause.start > LONGEST || clause.figures.length > 0) return null
  const start = clause.head
  const end = trimEnd(text, start, clause.end)
  if (end - start < 2) return null
  const labels = text[clause.end] === '：' || text[clause.end] === ':'
  if (labels ? !isLabel(text, clause, start, end) : measureNounAt(text, start, end) === undefined) return null
  for (let i = start; i < end; i += 1) if (predicateAt(text, i) > 1 && endsPhraseAt(text, i)) return null
  const { span, entity } = withoutEntity({ text, places }, tidySpan(text, start, end))
  if (span.end - span.start < 2) return null
  return { parts: [span], known: 'sentence', sure: 'medium', rule: '<noun>，<figure>', entity }
}
