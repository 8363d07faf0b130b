import { pattern } from '../../document/pattern.ts'
import { announcerOf } from '../announcer.ts'
import type { Clause } from '../passage.ts'

/** 据农业农村部介绍, 记者从云岭县获悉, 数据显示: whence it is known. */
const source = pattern`
  ^(?:据[^，,]{1,24}(?:介绍|统计|报道|消息|显示|数据|测算|透露|了解)|据悉|据了解
  |记者[^，,]{0,6}从[^，,]{2,24}(?:获悉|了解到)|(?:[一-鿿]{0,8}(?:数据|统计|资料|结果|报告|公告))显示)$
`

/** Does a clause open its part of the sentence, but for dates and who publishes it (海关总署统计，今年前4个月，中欧班列累计发送…)? */
export const opensAnew = (text: string, clause: Clause): boolean => {
  let { opens } = clause
  const { clauses } = clause.sentence
  for (let i = clause.index - 1; !opens && i >= 0 && i >= clause.index - 3; i -= 1) {
    const before = clauses[i]!
    if (!introduces(text, before)) return false
    opens = before.opens
  }
  return opens
}

const introduces = (text: string, clause: Clause): boolean => {
  const from = clause.head
  if (clause.end - from > 40) return false
  // 如今, 此外
  if (from >= clause.end) return true
  if (clause.figures.length === 0)
    return source.test(text.slice(from, clause.end)) || announcerOf(text, from, clause) === null
  if (clause.figures.some(({ kind, silent }) => !kind?.calendar && !silent)) return false
  // 2024年, 截至9月底
  const first = clause.figures[0]!
  const last = clause.figures.at(-1)!
  return (first.start - from <= 2 && clause.end - last.end <= 1) || announcerOf(text, from, clause) === null
}
