import type { Block, Document, TextBlock } from '../document/document.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find-figures.ts'
import { grammar } from './grammar.ts'
import { refiners } from './refine/index.ts'
import type { Passage } from './refine/refiner.ts'
import { type CalendarState, resolveCalendar, startCalendar, startParagraph } from './resolve-calendar.ts'
import type { Trace } from './trace.ts'

/** A block and the figures in it, in order. */
export interface FoundBlock {
  readonly block: Block
  readonly figures: readonly Figure[]
}

export const findInText = (text: string, trace?: Trace): Figure[] => {
  const passage: Passage = trace ? { text, trace } : { text }
  return refiners.reduce<Figure[]>((figures, refine) => refine(figures, passage), findFigures(text, grammar(), trace))
}

/** Finds the figures of every block, and gives dates their values as the document goes on. */
export const findInDocument = (document: Document, trace?: (block: TextBlock) => Trace | undefined): FoundBlock[] => {
  const { masthead } = document
  const published = masthead.published
  const state: CalendarState = startCalendar({
    year: masthead.present,
    month: published ? Number(published.slice(5, 7)) || null : null,
    day: published ? Number(published.slice(8, 10)) || null : null,
    about: masthead.year,
  })
  return document.blocks.map((block) => {
    if (block.type === 'table') return { block, figures: [] }
    const { text } = block.reading
    const figures = findInText(text, trace?.(block))
    startParagraph(state, sectionYear(block))
    resolveCalendar(figures, text, state)
    return { block, figures }
  })
}

const sectionYear = (block: Block): number | null => {
  for (const heading of [...block.section.path].reverse()) {
    const found = /((?:19|20)\d{2})年/.exec(heading)
    if (found) return Number(found[1])
  }
  return null
}
