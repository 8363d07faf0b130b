import type { Around, Phrase } from './phrase.ts'

const divided = /[一-鿿“”]{2,12}?(?:产业结构|结构|比例|之比|收入比)(?=[，,由从调为优进更逐不持])/g

/** 三次产业结构进一步优化，调整为9.2∶40.1∶50.7: a ratio is of what the sentence says that is made up so. */
export const ratioPhrase = ({ text, clause, figure }: Around): Phrase | null => {
  if (!/\d[:：∶︰]\d/.test(text.slice(figure.start, figure.end))) return null
  const from = Math.max(clause.sentence.start, figure.start - 60)
  const before = text.slice(from, figure.start)
  let found: RegExpExecArray | null = null
  divided.lastIndex = 0
  for (let one = divided.exec(before); one; one = divided.exec(before)) found = one
  if (!found) return null
  const start = from + found.index + found[0].search(/[一-鿿“”]{2,8}$/)
  return {
    parts: [{ start, end: from + found.index + found[0].length }],
    known: 'sentence',
    sure: 'medium',
    rule: '<structure> … <ratio>',
    entity: null,
  }
}
