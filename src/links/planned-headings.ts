import { pattern } from '../document/pattern.ts'
import type { Sentence } from './passage.ts'

const tasks = pattern`
  (?:主要|目标|重点)?(?:任务|工作安排|工作打算|工作部署|预期目标|工作重点|工作思路|下一步|主要目标|奋斗目标
  |工作计划|重点工作)|今年(?:的)?工作|20\d\d年(?:政府|重点|主要)?工作(?!回顾|总结|情况|的?回)
  |(?:总体要求|展望|规划|(?:发展|战略|总体|工作|建设|阶段性?|具体)目标)$|今年.{0,6}(?:要|任务)
`

const review = /回顾|总结|情况|成效|成就|完成|执行/
/** 一、2025年工作回顾: its parts look back too, whatever tasks they speak of (（二）落实国家重大战略任务). */
const lookBack = /(?:20\d\d年|过去|五年|一年|时期)[^，。]{0,16}(?:回顾|总结)/
/** 2.“两新”：指…: a note explains, whatever it stands under. */
const note = /^\s*\d{1,2}\s*[.．、]\s*[^。，：:“”]{0,12}[“"《][^”"》]{1,24}[”"》][^。，：:]{0,12}[：:]/
const onward = /下一步|今后|打算|安排|计划/

/** Do the headings above say that a passage is of what is to be done? `ahead`: its section plans. */
export const isPlanned = (text: string, headings: readonly string[], ahead: boolean): boolean => {
  if (note.test(text) || headings.some((one) => note.test(one))) return false
  if (ahead) return true
  const back = headings.findIndex((one) => lookBack.test(one) && !tasks.test(one))
  const heading = headings.findLast((one, at) =>
    back >= 0 && at > back ? onward.test(one) : tasks.test(one) || review.test(one),
  )
  return heading !== undefined && tasks.test(heading) && !review.test(heading)
}

/** “十五五”时期，…: a paragraph that begins with years to come is of what is to be in them. */
export const opensAhead = ({ start, clauses, passage }: Sentence, present: number | null): boolean => {
  const first = clauses[0]?.figures[0]
  return (
    first?.kind?.calendar === 'stretch' &&
    first.value !== null &&
    present !== null &&
    Number(first.value.slice(0, 4)) >= present &&
    first.value.length === 9 &&
    first.start - start < 4 &&
    /^(?:时期|期间)?[，,]/.test(passage.text.slice(first.end, first.end + 3))
  )
}
