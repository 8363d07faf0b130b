import type { Table } from 'mdast'
import type { Span } from '../span.ts'
import type { Block, Cell, Section } from './document.ts'
import { read } from './reading.ts'
import { spanOf } from './span-of.ts'

/** The block of a table: its cells with their readings, and the captions over it. */
export const tableBlock = (
  text: string,
  node: Table,
  captions: readonly string[],
  section: Section,
  paragraph: number,
  sentence: number,
): Block => ({
  type: 'table',
  rows: node.children.map((row) =>
    row.children.map((cell): Cell => {
      const { start, end } = cellSpan(text, cell.position ? spanOf(cell) : spanOf(row))
      return { span: { start, end }, reading: read(text, start, end) }
    }),
  ),
  captions,
  section,
  paragraph,
  sentence,
})

/** The content of a cell: Markdown's positions take in the bars and spaces around it. */
const cellSpan = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end]
  while (from < to && /[|\s]/.test(text[from]!)) from += 1
  while (to > from && /[|\s]/.test(text[to - 1]!)) to -= 1
  return { start: from, end: to }
}

/** 单位：亿元 over a table. */
export const isUnitNote = (text: string): boolean =>
  text.length < 40 &&
  (/^[（(]?(?:计量|金额)?单位\s*[:：]/.test(text) || /^(?:人民币)?(?:百|千|万|十|亿)*元(?:[，,].{0,12})?$/.test(text))
