import type { Section } from '../../document/document.ts'
import { isYears } from './is-years.ts'
import type { PeriodContext } from './time-state.ts'
import { holdsIn } from './turn-to-year.ts'

/** Leaves the times that the section before stated; the years of the headings around a new one hold in it too. */
export const enterSection = (section: Section, left: Section | undefined, context: PeriodContext): void => {
  if (context.next !== null && left && context.turned === null && context.main !== null && isYears(context.main))
    context.mains.set(left, context.main)
  context.heading = null
  context.headingYears = null
  if (context.turned && !holdsIn(section, context.turned.section)) context.turned = null
  // 过去五年，我们做了以下工作：（一）…
  context.main = (context.turned === null && section.parent ? context.mains.get(section.parent) : null) ?? null
  for (let one: Section | null = section; one && context.headingYears === null; one = one.parent)
    context.headingYears = context.headed.get(one) ?? null
}
