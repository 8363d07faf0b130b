import { entityAt } from '../entities/entity-at.ts'
import { withoutEntity } from './own-entity.ts'
import { type Around, inherit, type Phrase } from './phrase.ts'
import { behindOf, headOf, predicateBehind, predicateIsNear } from './words-around.ts'

/** A rank: 行业地位全国第三, 位居全市第一; an ordinal: 第七个中国农民丰收节, 第十次发布报告. */
export const standingPhrase = (around: Around): Phrase | null => {
  const { text, from, figure, state, clause, places } = around
  const ordinal = figure.kind?.standing === 'sequence'
  if (ordinal) {
    const behind = behindOf(around)
    // 第二届创新发展大会上发布了…: the name that the ordinal is of, not what goes on at it.
    const named = behind && entityAt(text, behind.start, clause.end, places)
    if (named?.kind === 'name' && named.start === behind?.start)
      return { parts: [named], known: 'stated', sure: 'high', rule: '<ordinal> <name>', entity: null }
    if (behind) return { parts: [behind], known: 'stated', sure: 'medium', rule: '<ordinal> <noun>', entity: null }
    const predicate = predicateIsNear(around) ? predicateBehind(text, around, null) : null
    if (predicate) return predicate
  }
  let end = figure.start
  if (figure.scope && text.slice(from, end).endsWith(figure.scope)) end -= figure.scope.length
  const { span, entity } = withoutEntity(around, headOf(around, end))
  if (span.end - span.start >= 2)
    return { parts: [span], known: 'stated', sure: 'medium', rule: '<noun> <rank>', entity }
  const before = clause.figures.some((one) => one.end <= figure.start && one.kind?.standing)
  return inherit(before ? state.last : (state.level ?? state.last), entity)
}
