import type { Section } from '../../document/document.ts'
import type { PeriodContext } from './time-state.ts'
import { holdsIn } from './turn-to-year.ts'

/** Leaves the times that the section before stated; the years of the headings around a new one hold in it too. */
export const enterSection = (section: Section, context: PeriodContext): void => {
  context.heading = null
  context.main = null
  context.headingYears = null
  if (context.turned && !holdsIn(section, context.turned.section)) context.turned = null
  for (let one: Section | null = section; one && context.headingYears === null; one = one.parent)
    context.headingYears = context.headed.get(one) ?? null
}
