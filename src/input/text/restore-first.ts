import type { RowOfCells } from './tables.ts'

/** Tabs before the first word of a header are empty cells, where the row with them is no longer than the others. */
export const restoreFirst = (text: string, rows: RowOfCells[]): void => {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  rows.forEach(({ line, cells }, at) => {
    const lead = text.slice(line.start, line.from)
    if (!/^\t{2,}$/.test(lead) || cells.length + lead.length > width) return
    const blank = { from: line.from, to: line.from }
    rows[at] = { line, cells: [...Array.from({ length: lead.length }, () => blank), ...cells] }
  })
}
