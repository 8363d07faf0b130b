import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { firstPredicate } from '../lexicon/predicates.ts'
import { figuresEnd } from './figures-end.ts'
import { withoutEntity } from './own-entity.ts'
import type { Around, Phrase } from './phrase.ts'
import { headOf } from './words-around.ts'

const ofTime = /^(?:历时|经过|为期|用时|耗时|持续|开始|不足|未来|过去)/

/** 新增贷款连续4年居全国首位, 企业数3年翻一番: what is named before a length of time in the figure's own clause. */
export const lastingPhrase = (around: Around): Phrase | null => {
  const { text, clause, figure } = around
  const before = clause.figures.findLast((one) => one.end <= figure.start && !one.kind?.calendar && !one.silent)
  if (!before?.kind?.lasting) return null
  const from = figuresEnd(clause, before)
  const stop = text.endsWith('连续', before.start) ? before.start - 2 : before.start
  const { span, entity } = withoutEntity(around, headOf({ ...around, figure: before, from, head: null }, stop))
  const measured = measureNounAt(text, span.start, span.end) ?? firstPredicate(text, span.start, span.end) === span.end
  // 历时3年增长: words of the time itself; 建成示范县3年: what was done in it.
  if (span.end - span.start < 2 || !measured || ofTime.test(text.slice(span.start, span.end))) return null
  return { parts: [span], known: 'stated', sure: 'medium', rule: '<noun> <duration> <figure>', entity, of: before }
}
