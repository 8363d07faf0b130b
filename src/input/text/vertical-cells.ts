import type { Line } from './line.ts'
import { isNumeric } from './tables.ts'

/** A cell that has one line or, where blank lines stand between cells, some. */
export interface VerticalCell {
  readonly from: number
  readonly to: number
  readonly line: Line
  /** Numbers of its first line and of the one behind its last, among the lines of the text. */
  readonly at: number
  readonly next: number
  readonly text: string
  readonly kind: 'word' | 'number' | 'dash'
}

/** A cell is wrapped onto no more lines than these. */
const MOST_LINES = 6

/** The cells of a run of short lines, given by their numbers. */
export const cellsOfRun = (text: string, lines: readonly Line[], run: readonly number[]): VerticalCell[] => {
  let adjacent = 0
  for (let i = 1; i < run.length; i += 1) if (run[i] === run[i - 1]! + 1) adjacent += 1
  // With blank lines between the cells, lines without one are of one cell (投资活动产生的现金流量净 | 额).
  const spaced = adjacent < run.length / 2
  const cells: VerticalCell[] = []
  // 序号: the running numbers below it label their rows.
  let running = 0
  for (let i = 0; i < run.length; ) {
    let last = i
    while (spaced && last + 1 < run.length && run[last + 1] === run[last]! + 1 && last - i + 1 < MOST_LINES) last += 1
    const [first, end] = [lines[run[i]!]!, lines[run[last]!]!]
    const span = { from: first.from, to: end.to }
    const content = text.slice(span.from, span.to).replace(/\s/g, '')
    if (content === '序号') running = 1
    const follows = last + 1 < run.length && !isNumeric(text, lines[run[last + 1]!]!)
    const counts = running > 0 && content === String(running) && follows
    if (counts) running += 1
    cells.push({
      ...span,
      line: first,
      at: run[i]!,
      next: run[last]! + 1,
      text: content,
      kind: counts ? 'word' : isNumeric(text, span) ? 'number' : /^[-—–]{1,3}$/.test(content) ? 'dash' : 'word',
    })
    i = last + 1
  }
  return cells
}
