import type { Section } from '../../document/document.ts'
import { pattern } from '../../document/pattern.ts'
import type { Passage } from '../passage.ts'
import { isYears } from './is-years.ts'
import type { PeriodContext } from './time-state.ts'

const opening = pattern`
  ^\s*(?:各位(?:代表|委员|同志)[，,！!：:]?\s*)?(?:回顾|总结)?(?:(?:刚刚)?过去的?(?:一年
  |(?<year>(?:19|20)\d\d)年|[一二][〇零○一二三四五六七八九]{3}年)|一年来)
`

/** The year that the rest of the section plans for: 今年是“十五五”开局之年，…; 做好今年政府工作，总体要求是…; 2026年全省主要目标是… */
const planned = pattern`
  ^\s*(?:各位(?:代表|委员|同志)[，,！!：:]?\s*)?(?:做好|搞好)?(?:今年|(?<year>20\d\d)年)[，,]?(?:是|的
  |全[省市区县州国]|[我本][省市区县州])?[^，,。：:]{0,12}(?:之年|第一年|首年|工作|目标|要求)
`

/**
 * A review of five years comes to the last of them: 刚刚过去的2025年，…. What follows in the section is of that year,
 * until it speaks of the years again.
 */
export const turnToYear = ({ block, text }: Passage, context: PeriodContext): void => {
  if (!context.single || block.type !== 'paragraph') return
  if (context.next !== null) {
    const found = planned.exec(text.slice(0, 50))
    if (found && (found.groups?.year ?? context.next) === context.next)
      context.turned = { value: context.next, section: block.section }
  }
  const ofYears = [context.main, context.heading, context.headingYears].some((one) => one !== null && isYears(one))
  if (!ofYears) return
  const found = opening.exec(text.slice(0, 30))
  const year = found && (found.groups?.year ?? context.document?.slice(0, 4))
  if (year) context.turned = { value: year, section: block.section }
}

/** Is the section the one that came to its last year, or within it? */
export const holdsIn = (section: Section, turned: Section): boolean => {
  for (let one: Section | null = section; one; one = one.parent) if (one === turned) return true
  return false
}
