import type { Passage } from '../passage.ts'
import { eventItem } from './event-item.ts'
import { foreignItem, isOfHome } from './foreign-item.ts'
import type { SubjectState } from './subject-state.ts'

/** （7）…, 18.…: an item of a list of headlines, which the heading above it tells nothing of. */
const listed = /^(?:[（(]\d{1,2}[）)]|\d{1,2}[.．、])(?!\d)/

/**
 * What a news item is about where no clause names anybody: a country abroad, or the campaign, project or list that its
 * headline or its first sentence tells of. Without it the figures of such an item would be of the country of the report.
 */
export const itemTopic = ({ block, text, sentences, own }: Passage, { places }: SubjectState): string | null => {
  const first = sentences[0]
  if (!first) return null
  const mark = listed.exec(text)?.[0].length ?? 0
  const headline = mark > 0 || block.type === 'heading' ? '' : (block.section.path.at(-1) ?? '')
  const opens = text.slice(mark, first.end)
  const abroad =
    isOfHome(text) || isOfHome(headline) ? undefined : (foreignItem(headline, places) ?? foreignItem(opens, places))
  if (abroad) return abroad
  for (const clause of first.clauses.slice(0, 3)) {
    const event = eventItem(text, Math.max(clause.start, mark), first.end)
    const at = event ? text.indexOf(event) : -1
    if (event) return at < 0 ? event : own(at, at + event.length)
  }
  return eventItem(headline, 0, headline.length) ?? null
}

/** News of many: a report of one place, company or country has parts and no items. */
export const hasItems = ({ document: { main, country, single, national } }: SubjectState): boolean =>
  !(single && national) && (main === null || main === country)
