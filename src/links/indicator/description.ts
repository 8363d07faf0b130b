import { pattern } from '../../document/pattern.ts'
import type { Span } from '../../span.ts'
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
  // 人均预期寿命在10年间提高到77.4岁
  const last = head.end <= head.start ? around.state.last?.parts.at(-1) : undefined
  if (last && /(?:寿命|年龄)$/.test(text.slice(last.start, last.end))) return levelPhrase(around)
  if (limits || measureNounAt(text, head.start, head.end) !== undefined) return levelPhrase(around)
  const people = ofClass(around)
  if (people)
    return {
      parts: [people],
      known: 'stated',
      sure: 'medium',
      rule: '<age> <class of people>',
      // 0至6岁儿童、孕产妇: a list of classes is of nobody among them.
      entity: text[people.end] === '、' ? null : { ...people, kind: 'name' },
    }
  return { parts: [], known: 'stated', sure: 'medium', rule: '<description of somebody>', entity: somebody(around) }
}

/** 60至64岁长者, 18至29岁的受访群组: whom an age makes a class of. */
const ofClass = (around: Around): Span | null => {
  const { text, figure } = around
  if (/[位名个]/.test(text[figure.start - 1] ?? '')) return null
  const found = classes.exec(text.slice(figure.end, figure.end + 16))
  return found ? { start: figure.end + found[1]!.length, end: figure.end + found[0].length } : null
}

const classes = pattern`
  ^((?:或?以[上下])?的?)(?!高龄)[一-鿿]{0,6}?(?:长者|老人|人士|人群|人口|男性|女性|居民|儿童|学童|学生|市民|青年
  |青少年|妇女|国民|劳工|雇员|受访者|申请人|受助人|组群|组别|群组|年龄组)(?=[^一-鿿]|$
  |[大均都亦也需可会应将有没若如只面家在发派提])
`

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
