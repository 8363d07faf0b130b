import { openingPattern } from '../../document/opening-pattern.ts'
import { pattern } from '../../document/pattern.ts'
import { predicateAt } from '../lexicon/predicates.ts'

const classes = openingPattern(
  pattern`
    ^(?:公安|检察|司法|税务|纪检监察|政法|审判)机关|^(?:慈善|金融|医疗|社会福利)机构|^(?:慈善|社会)组织
    |^各级法院|^法院|^检察院|^铁路|^民航|^海关|^乡镇企业
  `,
)

/** 全市慈善机构|募集善款: where a class of bodies ends that acts; one that is counted or measured is no actor (全国法院共有…). */
export const classAt = (text: string, from: number, to: number): number => {
  const found = classes(text, from, Math.min(to, from + 8))
  if (!found) return from
  const end = from + found[0].length
  const acts = predicateAt(text, end) > 0 || /^[救募捐]/.test(text[end] ?? '')
  return acts && !/^(?:达|有|共有|增|减|比|占|为|均|在)/.test(text.slice(end, end + 2)) ? end : from
}
