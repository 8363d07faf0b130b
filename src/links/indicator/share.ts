import { planOf } from '../scope.ts'
import { figuresEnd } from './figures-end.ts'
import { withoutEntity } from './own-entity.ts'
import { type Around, inherit, type Phrase } from './phrase.ts'
import { headOf } from './words-around.ts'

/** A share: 占全市44.77% is of what the figure before measures; 高新技术产业增加值占规上工业比重 names it. */
export const sharePhrase = (around: Around): Phrase | null => {
  const { text, clause, from, figure, state } = around
  if (figure.unit !== '%' && figure.kind?.value !== 'fraction') return null
  if (planOf(text.slice(Math.max(clause.start, figure.start - 34), figure.start)) !== null) {
    const level = inherit(state.level ?? state.last, null)
    if (level) return { ...level, share: true }
  }
  // Not text.lastIndexOf: it would look back as far as the text goes where there is none.
  const begin = figuresEnd(clause, figure)
  const at = begin + text.slice(begin, figure.start).lastIndexOf('占')
  if (at < begin || /^占(?:[比有用领]|地(?!区))/.test(text.slice(at, at + 3))) return null
  const { span, entity } = withoutEntity(
    around,
    headOf(at < from ? { ...around, from: begin, head: null } : around, at),
  )
  if (span.end - span.start >= 2)
    return { parts: [span], known: 'stated', sure: 'high', rule: '<noun> 占 <whole> <figure>', entity }
  const inherited = inherit(state.level ?? state.last, entity)
  return inherited && { ...inherited, share: true }
}
