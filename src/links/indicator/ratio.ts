import type { Around, Phrase } from './phrase.ts'

const divided = /[一-鿿“”]{2,12}?(?:产业结构|结构|比例|之比|收入比)(?=[，,由从调为优进更逐不持])/g

const LONGEST = 16

/** 三次产业结构进一步优化，调整为9.2∶40.1∶50.7: a ratio is of what the sentence says that is made up so. */
export const ratioPhrase = ({ text, clause, figure }: Around): Phrase | null => {
  if (!/\d[:：∶︰]\d/.test(text.slice(figure.start, figure.end))) return null
  const from = Math.max(clause.sentence.start, figure.start - 60)
  const before = text.slice(from, figure.start)
  let found: RegExpExecArray | null = null
  divided.lastIndex = 0
  for (let one = divided.exec(before); one; one = divided.exec(before)) found = one
  if (!found) return null
  const end = found.index + found[0].length
  const start = from + end - (/[一-鿿“”、]+$/.exec(before.slice(Math.max(0, end - LONGEST), end))?.[0].length ?? 0)
  return {
    parts: [{ start, end: from + end }],
    known: 'sentence',
    sure: 'medium',
    rule: '<structure> … <ratio>',
    entity: null,
  }
}
