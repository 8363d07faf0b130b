import type { Span } from '../../span.ts'
import { tidySpan } from '../noun-phrase.ts'
import type { Around, Phrase } from './phrase.ts'

/** Measures that say nothing without what they are of. */
const bare = /^(?:总额|总金额|金额|总量|总数|数量|总面积|总里程|总规模|规模)$/
/** What was done to the part that came before is not done to the whole: 新登记经营主体…，总量达. */
const done = /^(?:新(?:增|建|设|登记|开工|开通|认定)|累计|净增|建成|发现|改造|引进|完成|实现)/

/** 新登记经营主体270万户，总量达2037万户: the total of what the sentence named before it. */
export const totalPhrase = ({ text, clause, state }: Around, span: Span): Phrase | null => {
  const { last } = state
  const first = last?.parts[0]
  if (!first || first.start < clause.sentence.start || !bare.test(text.slice(span.start, span.end))) return null
  const verb = done.exec(text.slice(first.start, first.end))?.[0].length ?? 0
  const of = [tidySpan(text, first.start + verb, first.end), ...last.parts.slice(1)].filter(
    ({ start, end }) => end > start,
  )
  const end = of.at(-1)?.end
  if (end === undefined || end > span.start) return null
  return {
    parts: [...of, span],
    known: 'stated',
    sure: 'medium',
    rule: '<noun> of the sentence, <total>',
    entity: last.entity,
  }
}
