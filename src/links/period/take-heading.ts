import type { Passage } from '../passage.ts'
import { dateRole } from './date-role.ts'
import { headingYears } from './heading-years.ts'
import { isYears } from './is-years.ts'
import type { PeriodContext } from './time-state.ts'

/** The time that a heading states, for what stands under it. */
export const takeHeading = ({ block, text, figures, sentences }: Passage, context: PeriodContext): void => {
  const clauses = sentences.flatMap((sentence) => sentence.clauses)
  context.heading =
    figures.find((figure) => {
      if (!figure.kind?.calendar || figure.value === null || figure.silent) return false
      // 出口2019年以来最低: what the news is compared with is not its time.
      const clause = clauses.find((one) => one.end >= figure.end)
      const role = clause && dateRole(text, clause, figure)
      return role !== 'base' && !(role === 'none' && figure.calendar?.type === 'since')
    })?.value ?? context.heading
  const years = headingYears(text, figures, context.document)
  if (years === null) return
  context.headed.set(block.section, years)
  context.headingYears = years
  // 过去五年的工作和新时代十年的伟大变革: within the longer of the two.
  if (context.heading !== null && isYears(context.heading)) context.heading = years
  if (context.main !== null && isYears(context.main)) context.main = years
}
