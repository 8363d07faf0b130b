import type { Root } from 'mdast'
import type { Block } from '../document/document.ts'
import type { AskedPlace } from './asked-place.ts'
import { lineRole } from './line-role.ts'
import type { SubjectMatter } from './subject-matter.ts'

/** Why there is no figure at a place: what the line is, or which figures stand elsewhere in it. */
export const whyNothing = (
  place: AskedPlace,
  line: string,
  onLine: readonly SubjectMatter[],
  blocks: readonly Block[],
  tree: Root,
): string => {
  if (line.trim() === '') return 'the line is empty'
  if (place.column !== null && onLine.length > 0) {
    const others = onLine.map(({ record: { text, column } }) => `${text} (column ${column})`)
    return `no figure stands there; in its line: ${others.join(', ')}`
  }
  if (blocks.length === 0) return `no figures: ${lineRole(tree, place.start, place.end)}`
  return blocks.some(({ type }) => type === 'table')
    ? 'no figures: the headers and labels of a table are none, nor are cells without a number'
    : 'no figures'
}
