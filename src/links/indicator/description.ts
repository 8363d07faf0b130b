import type { Entity } from '../entities/entity.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { personBefore, personBehind } from '../lexicon/persons.ts'
import { levelPhrase } from './level.ts'
import type { Around, Phrase } from './phrase.ts'
import { headOf } from './words-around.ts'

/** 63岁的村民全五秀: an age describes somebody; it measures something only as 平均年龄45岁 or 80岁以上老人. */
export const descriptionPhrase = (around: Around): Phrase | null => {
  const { figure, text } = around
  const head = headOf(around)
  const limits = figure.modifier === 'at_least' || figure.modifier === 'at_most'
  // 人均预期寿命在10年间提高到78.2岁
  const last = head.end <= head.start ? around.state.last?.parts.at(-1) : undefined
  if (last && /(?:寿命|年龄)$/.test(text.slice(last.start, last.end))) return levelPhrase(around)
  if (limits || measureNounAt(text, head.start, head.end) !== undefined) return levelPhrase(around)
  return { parts: [], known: 'stated', sure: 'medium', rule: '<description of somebody>', entity: somebody(around) }
}

const somebody = ({ text, figure, clause }: Around): Entity | null => {
  const behind = personBehind(text.slice(figure.end, figure.end + 16))
  if (behind) {
    const start = figure.end + behind.at
    return { start, end: start + behind.name.length, kind: 'name' }
  }
  const from = Math.max(clause.sentence.start, figure.start - 14)
  const before = personBefore(text.slice(from, figure.start))
  return before ? { start: from + before.at, end: from + before.at + before.name.length, kind: 'name' } : null
}
