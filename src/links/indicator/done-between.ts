import type { Span } from '../../span.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'

/** 采矿业|实现|利润总额, 民营经济累计|完成|投资: what is done stands between whose it is and the measure. */
const done = /^[^的，,“”]{1,}?(?:业|经济|部门|企业|产业)((?:累计|共计?|已)?(?:完成|实现|发生))[^的]{2,}$/

/** The stretches of a phrase without the verb that says the measure was achieved: 采矿业利润总额. */
export const withoutDone = (text: string, span: Span): Span[] => {
  const verb = done.exec(text.slice(span.start, span.end))?.[1]
  if (!verb) return [span]
  const at = text.indexOf(verb, span.start)
  const measure = { start: at + verb.length, end: span.end }
  return measureNounAt(text, measure.start, measure.end) === undefined
    ? [span]
    : [{ start: span.start, end: at }, measure]
}
