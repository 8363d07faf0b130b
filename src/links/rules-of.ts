import type { Document } from '../document/document.ts'
import { patternOf } from '../document/pattern.ts'

const SAMPLE = 20_000

/** What rules and calls for applications are written in: 应当, 不得, 给予补贴, 申报单位. 应用, 供应 and the like are other words. */
const norm = patternOf('g')`
  应当|不得|原则上|有下列|予以|申报|资助|备案|本(?:办法|规定|细则|条例|措施|指南|通知|计划)|给予|限报
  |第[一二三四五六七八九十百]{1,4}条|(?<![必无])须(?![知臾])
  |(?<![一对相供响反适效感呼急理])应(?=[在于按将由具为达不符根以做包有自])
`

/** 2018年度项目申报指南, 2022年度…试点示范行动: what is called for in a year is of that year. */
const yearly = /(?:19|20)\d\d\s*年度/

/**
 * Does a document lay down rules that hold from now on (办法, 细则, 若干措施)? Told by its words, since what reaches us has
 * often lost its title; a work report asks for much less. The rules of a call for a year are of the year.
 */
export const rulesOf = ({ text }: Document): 'standing' | 'yearly' | null => {
  const sample = text.slice(0, SAMPLE)
  const count = sample.match(norm)?.length ?? 0
  if (count < 8 || count * 300 < sample.length) return null
  return yearly.test(sample) ? 'yearly' : 'standing'
}
