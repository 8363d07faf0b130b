import type { Document } from '../../document/document.ts'
import { pattern } from '../../document/pattern.ts'
import { planYears } from '../../figures/calendar/plan-years.ts'
import { readSmallNumber } from '../../figures/calendar/small-number.ts'

const opening = pattern`
  (?:关于|關於)[^。]{0,30}第(十?[一二三四五六七八九]|十)[个個]五年(?:计划|规划|計劃|規劃)(?:纲要|綱要)?[（(]?(?:草案)?[)）]?的(?:报告|報告|说明|說明)
`

/** 关于国民经济和社会发展第六个五年计划的报告: the years of the plan that a report is on, as a whole. */
export const planReport = ({ text }: Document): string | null => {
  const number = opening.exec(text.slice(0, 600))?.[1]
  const count = number === undefined ? undefined : readSmallNumber(number, 0)?.value
  if (count === undefined) return null
  const { from, to } = planYears(count)
  return `${from}/${to}`
}
