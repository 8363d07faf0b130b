import type { Heading } from 'mdast'
import type { Span } from '../span.ts'
import type { Section } from './document.ts'
import { headingLevel } from './heading-levels.ts'

/** A bare heading line's depth in the tree of plain text. */
export const BARE = 6

/** How deep a heading stands: by its mark (一、, （一）), else by the tree. */
export const levelOf = (node: Heading, heading: string, numbered: boolean): number => {
  const byMark = headingLevel(heading)
  if (byMark !== undefined) return byMark + 1
  return node.depth === BARE && !numbered ? 2 : node.depth === BARE ? 8 : node.depth
}

/** The section that a heading opens, under the last one of a lower level. */
export const openSection = (heading: string, written: string, level: number, span: Span, current: Section): Section => {
  let parent: Section | null = current
  while (parent && parent.level >= level) parent = parent.parent
  return {
    heading,
    level,
    span,
    path: [...(parent?.path ?? []), heading],
    written: [...(parent?.written ?? []), written],
    parent,
  }
}

/** （二）着力推动科技创新。挂牌…: a numbered first sentence that is short is the paragraph's heading. */
export const runInHeading = (text: string): { heading: string; level: number } | undefined => {
  const level = headingLevel(text)
  if (level === undefined || level > 4) return undefined
  const end = text.indexOf('。')
  return end > 0 && end <= 36 && end < text.length - 1 ? { heading: text.slice(0, end), level: level + 1 } : undefined
}
