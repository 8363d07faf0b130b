import { sourceLines } from '../findings/source-lines.ts'
import type { ExtractedDocument, FigureRecord } from '../record/record.ts'
import { groupNeighbours } from './group-neighbours.ts'

/** A line of a table: what stands before its first figure, and its figures. */
export interface Row {
  readonly label: string
  readonly cells: readonly FigureRecord[]
}

/** Fewer rows than this show no structure. */
const fewest = 3

const made = new WeakMap<ExtractedDocument, readonly (readonly Row[])[]>()

/** Blocks of lines with figures, each a table or what is written like one; made once a document. */
export const tablesOf = (document: ExtractedDocument, text: string): readonly (readonly Row[])[] => {
  const known = made.get(document)
  if (known) return known
  const tables = split(document, text)
  made.set(document, tables)
  return tables
}

const split = ({ figures }: ExtractedDocument, text: string): Row[][] => {
  const { line } = sourceLines(text)
  const blocks = groupNeighbours(figures, (figure) => figure.paragraph)
  return blocks
    .map((block) =>
      groupNeighbours(block, (figure) => figure.line).map((cells): Row => {
        const before = [...line(cells[0]!.line)].slice(0, cells[0]!.column - 1).join('')
        return { label: before.replace(/[^\p{L}\p{N}（）()]+/gu, ''), cells }
      }),
    )
    .filter((rows) => rows.length >= fewest)
}
