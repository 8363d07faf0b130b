import type { Block, Document, TextBlock } from '../document/document.ts'
import { partOfYear } from '../document/part-of-year.ts'
import type { CellTrace } from '../tables/cell-trace.ts'
import { findInTable, type TableContext } from '../tables/find-in-table.ts'
import type { Now } from './calendar/resolve.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import type { Found } from './found.ts'
import { grammar } from './grammar.ts'
import { refiners } from './refine/index.ts'
import type { Passage } from './refine/refiner.ts'
import {
  type CalendarState,
  type CalendarTrace,
  resolveCalendar,
  startCalendar,
  startParagraph,
} from './resolve-calendar.ts'
import type { Trace } from './trace.ts'

export const findInText = (text: string, trace?: Trace): Figure[] => {
  const passage: Passage = trace ? { text, trace } : { text }
  return refiners.reduce<Figure[]>((figures, refine) => refine(figures, passage), findFigures(text, grammar(), trace))
}

/** What `extract explain` listens to. */
export interface FindingTrace {
  readonly block: (block: TextBlock) => Trace | undefined
  readonly calendar: CalendarTrace
  readonly cell: CellTrace
}

/** Finds the figures of every block, and gives dates their values as the document goes on. */
export const findInDocument = (document: Document, trace?: FindingTrace): Found[] => {
  const { masthead } = document
  const published = masthead.published
  const now: Now = {
    year: masthead.present,
    month: published ? Number(published.slice(5, 7)) || null : null,
    day: published ? Number(published.slice(8, 10)) || null : null,
    about: masthead.year,
    closed: closedPlan(document),
    part: partOfYear(document.blocks),
  }
  const state: CalendarState = startCalendar(now, trace?.calendar)
  let table: TableContext | null = null
  let section = document.blocks[0]?.section
  let year = section === undefined ? null : sectionYear(section, masthead.present ?? 9999)
  return document.blocks.flatMap((block) => {
    const opens = block.section !== section
    if (opens) {
      section = block.section
      year = sectionYear(section, masthead.present ?? 9999)
    }
    startParagraph(state, year, opens)
    if (block.type === 'table') {
      const { found, context } = findInTable(document.text, block, state, table, trace?.cell)
      table = context
      return found
    }
    const { reading } = block
    const figures = findInText(reading.text, trace?.block(block))
    resolveCalendar(figures, reading.text, state)
    return [{ block, reading, figures, row: null }]
  })
}

/** “十四五”圆满收官, said early in 2026: the plan's last year. */
const closedPlan = ({ text, masthead: { published, present } }: Document): number | null => {
  if (present === null || present % 5 !== 1 || Number(published?.slice(5, 7) ?? 1) > 4) return null
  const number = '一二三四五六七八九'[(present - 1956) / 5 - 11]
  return number !== undefined && text.includes(`十${number}五`) ? present - 1 : null
}

const sectionYear = ({ path }: Block['section'], present: number): number | null => {
  for (const heading of path.toReversed()) {
    const found = /((?:19|20)\d{2})年/.exec(heading)
    // A heading may look ahead (到2030年…): bare months are those of the report's time.
    if (found && Number(found[1]) <= present) return Number(found[1])
  }
  return null
}
