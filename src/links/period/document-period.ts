import type { Document } from '../../document/document.ts'
import { partOfYear } from '../../document/part-of-year.ts'
import { pad } from '../../figures/calendar/pad.ts'

/** The time of the report as a whole: what its title states or the plan that it is on, else the year that it is about. */
export const documentPeriod = ({ masthead, blocks }: Document, plan: string | null): string | null => {
  if (plan !== null) return plan
  const first = blocks[0]
  const titled = first && first.type === 'heading' ? /((?:19|20)\d{2})年(\d{1,2})月/.exec(first.reading.text) : null
  if (
    titled &&
    !/^\d{1,2}日/.test(first!.type === 'table' ? '' : first!.reading.text.slice(titled.index + titled[0].length))
  )
    return `${titled[1]}-${pad(Number(titled[2]))}`
  const part = partOfYear(blocks)
  if (part?.startsWith(String(masthead.year))) return part
  return masthead.year === null ? null : String(masthead.year)
}
