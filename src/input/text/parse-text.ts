import type { BlockContent, Heading, Paragraph, PhrasingContent, Root, Table } from 'mdast'
import { headingLevel } from '../../document/heading-levels.ts'
import { isCut } from './is-cut.ts'
import { endsSentence, type Line, splitLines } from './line.ts'
import { type Role, roleOf } from './roles.ts'
import { type RowOfCells, readTable } from './tables.ts'
import { findVerticalTable, type VerticalTables } from './vertical-table.ts'
import { isWrapped, wrapWidth } from './wrap-width.ts'

declare module 'mdast' {
  interface Data {
    /** What the node is for, where it is no text of the report. */
    role?: Role
  }
}

/** Reads plain text into the tree that Markdown becomes: headings, paragraphs and tables, each with its place. */
export const parseText = (text: string): Root => {
  const lines = splitLines(text)
  return { type: 'root', children: parseLines(text, lines) }
}

/** The blocks of some lines of a text. */
const parseLines = (text: string, lines: readonly Line[]): BlockContent[] => {
  const width = wrapWidth(text, lines)
  // One line alone has no page around it: it is the text, whatever it looks like.
  const alone = lines.filter((line) => line.from < line.to).length === 1
  const blocks: BlockContent[] = []
  let untitled = true
  let vertical: VerticalTables = { end: 0 }
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!
    if (line.from === line.to) {
      i += 1
      continue
    }
    // A run of short lines is looked through once, not from each of its lines.
    if (i >= vertical.end) vertical = findVerticalTable(text, lines, i)
    if (i === vertical.table?.at) {
      const { unread } = vertical.table
      if (unread > i) blocks.push(paragraph(text, place(line, lines[unread - 1]!), 'furniture'))
      blocks.push(tableOf(text, vertical.table.rows))
      i = vertical.table.next
      vertical = { end: i }
      continue
    }
    const table = readTable(text, lines, i)
    if (table) {
      blocks.push(tableOf(text, table.rows))
      i = table.next
      continue
    }
    let last = i
    while (goesOn(text, lines, last, width)) last += 1
    const block: BlockContent = alone ? paragraph(text, place(line, line)) : blockOf(text, lines, i, last, untitled)
    blocks.push(block)
    untitled &&= block.data?.role !== undefined
    i = last + 1
  }
  return blocks
}

const goesOn = (text: string, lines: readonly Line[], at: number, width: number | undefined): boolean => {
  const next = lines[at + 1]
  if (!next || next.from === next.to) return false
  if (isCut(text, lines[at]!, next)) return true
  if (width === undefined || !isWrapped(text, lines[at]!, next, width)) return false
  // A paragraph's first line is set in; one that goes on is not.
  return next.from - next.start < 2 || lines[at]!.from - lines[at]!.start >= next.from - next.start
}

const place = (from: Line, to: Line, start = from.from, end = to.to) => ({
  start: { line: from.number, column: start - from.start + 1, offset: start },
  end: { line: to.number, column: end - to.start + 1, offset: end },
})

const textNode = (text: string, position: Place): PhrasingContent => ({
  type: 'text',
  value: text.slice(position.start.offset, position.end.offset),
  position,
})

type Place = ReturnType<typeof place>

const blockOf = (
  text: string,
  lines: readonly Line[],
  first: number,
  last: number,
  untitled: boolean,
): BlockContent => {
  const from = lines[first]!
  const to = lines[last]!
  const position = place(from, to)
  // 三、关于《 | 云岭县五年规划 | 》的说明
  const short = to.to - from.from < (first === last ? 200 : headingLevel(text.slice(from.from, from.to)) ? 60 : 0)
  const content = short ? text.slice(from.from, to.to).replace(/\s*[\r\n]\s*/g, '') : ''
  const role = content === '' ? undefined : roleOf(content)
  if (role) return paragraph(text, position, role)
  const marked = /^(#{1,6})\s+(?=\S)/.exec(content)
  if (marked) {
    const inner = place(from, to, from.from + marked[0].length)
    return heading(text, inner, marked[1]!.length)
  }
  if (content !== '' && isHeading(text, lines, first, content, untitled))
    return heading(text, position, headingDepth(content))
  return paragraph(text, position)
}

const paragraph = (text: string, position: Place, role?: Role): Paragraph => ({
  type: 'paragraph',
  children: [textNode(text, position)],
  position,
  ...(role ? { data: { role } } : {}),
})

const heading = (text: string, position: Place, depth: number): Heading => ({
  type: 'heading',
  depth: Math.min(depth, 6) as Heading['depth'],
  children: [textNode(text, position)],
  position,
})

/** Bare heading lines stand below every numbered one in the tree; `sections.ts` lifts them where none is numbered. */
const BARE_DEPTH = 6

const headingDepth = (content: string): number => headingLevel(content) ?? BARE_DEPTH

/** A short line that is no sentence and stands over a paragraph; a numbered one needs no paragraph. */
const isHeading = (text: string, lines: readonly Line[], at: number, content: string, first: boolean): boolean => {
  const line = lines[at]!
  if (content.length > 45 || content.length < 2 || !/[一-鿿]/.test(content)) return false
  const ends = /[。！？；：，、,;:!?…—]$/.test(content)
  if (headingLevel(content) !== undefined)
    return !/[。；]/.test(content.slice(0, -1)) && !/[；，、,;]$/.test(content) && content.length < 40
  if (ends || /[。；]/.test(content)) return false
  // The first line of a document is its title.
  if (first) return true
  let next = at + 1
  while (next < lines.length && lines[next]!.from === lines[next]!.to) next += 1
  const following = lines[next]
  if (!following) return false
  const body = following.to - following.from > content.length || endsSentence(text, following)
  return body && following.to - following.from > 12 && roleOf(text.slice(line.from, line.to)) === undefined
}

const tableOf = (text: string, rows: readonly RowOfCells[]): Table => {
  const first = rows[0]!.line
  const last = rows.at(-1)!.line
  return {
    type: 'table',
    position: place(first, last),
    children: rows.map(({ line, cells }) => ({
      type: 'tableRow',
      position: place(line, line),
      children: cells.map(({ from, to }) => {
        const position = place(line, line, from, to)
        return { type: 'tableCell', position, children: [textNode(text, position)] }
      }),
    })),
  }
}
