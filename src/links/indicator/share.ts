import { planOf } from '../scope.ts'
import { figuresEnd } from './figures-end.ts'
import { withoutEntity } from './own-entity.ts'
import { type Around, inherit, type Phrase, spokenOfLast } from './phrase.ts'
import { behindOf, headOf } from './words-around.ts'

const acts = /(?:[了过着以用靠由对把将是]|^)$/

/** Of a whole that is reached in part; of a plan or an average it is no share. */
const reaches = /(?:达到?|相当于|约为)(?![^，]*(?:计划|目标|任务|平均|同期|预算))[一-鿿]{2,14}的[约近]?$/

/** A share: 占全市44.77% is of what the figure before measures; 高新技术产业增加值占规上工业比重 names it. */
export const sharePhrase = (around: Around): Phrase | null => {
  const { text, clause, from, figure, state } = around
  if (figure.unit !== '%' && figure.kind?.value !== 'fraction') return null
  if (planOf(text.slice(Math.max(clause.start, figure.start - 34), figure.start)) !== null) {
    const level = inherit(state.level ?? state.last, null)
    if (level) return { ...level, share: true }
  }
  // 高标准农田达到耕地总面积的58%
  const of = figure.unit === '%' ? reaches.exec(text.slice(Math.max(from, figure.start - 40), figure.start)) : null
  if (of) {
    const { span, entity } = withoutEntity(around, headOf(around, figure.start - of[0].length))
    if (span.end - span.start >= 3)
      return { parts: [span], known: 'stated', sure: 'medium', rule: '<noun> 达到 <whole> 的 <figure>', entity }
  }
  // Not text.lastIndexOf: it would look back as far as the text goes where there is none.
  const begin = figuresEnd(clause, figure)
  const at = begin + text.slice(begin, figure.start).lastIndexOf('占')
  if (at < begin || /^占(?:[比有用领率]|地(?!区))/.test(text.slice(at, at + 3))) return null
  // 以占世界7%的耕地养活了占世界22%的人口: whose share it is stands behind, where nothing before it does.
  if (text[figure.end] === '的' && acts.test(text.slice(Math.max(clause.start, at - 3), at))) {
    const behind = behindOf(around)
    if (behind && !/(?:份额|比[重例]|股[份权]|席位|水平)$/.test(text.slice(behind.start, behind.end)))
      return { parts: [behind], known: 'stated', sure: 'medium', rule: '占 <whole> <figure> 的 <noun>', entity: null }
  }
  const { span, entity } = withoutEntity(
    around,
    headOf(at < from ? { ...around, from: begin, head: null } : around, at),
  )
  if (span.end - span.start >= 2)
    return { parts: [span], known: 'stated', sure: 'high', rule: '<noun> 占 <whole> <figure>', entity }
  const inherited = inherit(spokenOfLast(state.level, state.last), entity)
  return inherited && { ...inherited, share: true }
}
