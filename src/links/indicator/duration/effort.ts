import type { Around, Phrase } from '../phrase.ts'
import { durationOf } from './asked.ts'

/** 通过十年左右的努力 */
export const effortPhrase = ({ text, figure, clause }: Around): Phrase | undefined => {
  if (!/(?:通过|经过|历经)[^，、\d]{0,2}$/.test(text.slice(Math.max(clause.start, figure.start - 6), figure.start)))
    return undefined
  const effort = /^(?:左右|多|以上)?的([一-鿿]{2,8}?)(?=[，,。]|$|[使让将])/.exec(
    text.slice(figure.end, Math.min(clause.end, figure.end + 14)),
  )
  if (!effort) return undefined
  const end = figure.end + effort[0].length
  return durationOf('通过 <duration> <noun>', [{ start: end - effort[1]!.length, end }], null)
}
