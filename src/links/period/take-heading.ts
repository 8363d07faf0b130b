import type { Passage } from '../passage.ts'
import { headingYears } from './heading-years.ts'
import { isYears } from './is-years.ts'
import type { PeriodContext } from './time-state.ts'

/** The time that a heading states, for what stands under it. */
export const takeHeading = ({ block, text, figures }: Passage, context: PeriodContext): void => {
  context.heading =
    figures.find((figure) => figure.kind?.calendar && figure.value !== null && !figure.silent)?.value ?? context.heading
  const years = headingYears(text, figures, context.document)
  if (years === null) return
  context.headed.set(block.section, years)
  context.headingYears = years
  // 过去五年的工作和新时代十年的伟大变革: within the longer of the two.
  if (context.heading !== null && isYears(context.heading)) context.heading = years
  if (context.main !== null && isYears(context.main)) context.main = years
}
