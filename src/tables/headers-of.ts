import type { Cell } from '../document/document.ts'

/**
 * Spreads header rows over the columns. A row has fewer cells than columns where cells span: those over columns of
 * labels (指标, 城市) span rows, the others (6月, 1—6月) span columns, evenly, the cells of the row below.
 */
export const headersOf = (
  rows: readonly (readonly Cell[])[],
  width: number,
  labelColumns: readonly number[],
): string[][] => {
  const headers: string[][] = Array.from({ length: width }, () => [])
  let free = Array.from({ length: width }, (_, column) => column)
  const lines = spans(
    rows.map((row) => row.map((cell) => cell.reading.text)),
    width,
  )
  lines.forEach((texts, index) => {
    const below = lines[index + 1]?.length
    if (texts.length >= free.length || below === undefined) {
      spread(texts, free, headers)
      // A row over the whole width, with a shorter one below: the cells over labels span down to it.
      if (below !== undefined && below < free.length) {
        const spanning = columnsOver(free, labelColumns, free.length - below)
        free = free.filter((column) => !spanning.has(column))
      }
      return
    }
    const down = Math.min(texts.length, Math.max(0, free.length - below))
    const spanning = texts.length - down
    const downColumns = columnsDown(texts, free, labelColumns, down)
    const rest = free.filter((column) => !downColumns.has(column))
    const each = spanning > 0 ? rest.length / spanning : 0
    let at = 0
    let used = 0
    for (const column of free) {
      if (downColumns.has(column)) headers[column]!.push(texts[at++] ?? '')
      else if (spanning > 0 && Number.isInteger(each)) {
        headers[column]!.push(texts[at] ?? '')
        used += 1
        if (used % each === 0) at += 1
      }
    }
    free = rest
  })
  return headers
}

/**
 * 指标 | 6月 | | 1—6月 | over | 绝对量 | 增长 | 绝对量 | 增长: where empty cells stand for what a header spans, it is over each of
 * them; those at the end of a line may be lost.
 */
const spans = (rows: readonly (readonly string[])[], width: number): (readonly string[])[] =>
  rows.map((row, index) => {
    const below = rows.slice(index + 1)
    const inner = row.findLastIndex((text) => text !== '') > row.findIndex((text, at) => at > 0 && text === '')
    if (below.length === 0 || row[0] === '' || !row.includes('', 1) || !inner) return row
    const filled = [...row, ...Array.from({ length: Math.max(0, width - row.length) }, () => '')]
    const under = (at: number): boolean => below.some((one) => (one[at] ?? '') !== '')
    for (let at = 2; at < filled.length; at += 1)
      if (filled[at] === '' && under(at) && under(at - 1)) filled[at] = filled[at - 1]!
    return filled
  })

/** Columns whose header spans down to the body: those of labels, then those of change at the right, then the leftmost. */
const columnsDown = (
  texts: readonly string[],
  free: readonly number[],
  labelColumns: readonly number[],
  count: number,
): ReadonlySet<number> => {
  const labels = labelsAmong(free, labelColumns)
  if (labels.length === count) return new Set(labels)
  const rest = count - labels.length
  const last = texts.slice(-rest)
  if (rest > 0 && last.every((text) => /增减|增长|变动|同比|环比|涨跌|备注/.test(text)))
    return new Set([...labels, ...free.slice(-rest)])
  return new Set(free.slice(0, count))
}

/** Columns whose header is whole in the row above: those of labels, or else the leftmost. */
const columnsOver = (free: readonly number[], labelColumns: readonly number[], count: number): ReadonlySet<number> => {
  const labels = labelsAmong(free, labelColumns)
  return new Set(labels.length === count ? labels : free.slice(0, count))
}

const labelsAmong = (free: readonly number[], labelColumns: readonly number[]): number[] => {
  const all = new Set(free)
  return labelColumns.filter((column) => all.has(column))
}

const spread = (texts: readonly string[], columns: readonly number[], headers: string[][]): void => {
  const offset = Math.max(0, columns.length - texts.length)
  texts.forEach((text, i) => {
    const column = columns[texts.length < columns.length ? i + offset : i]
    if (column !== undefined) headers[column]!.push(text)
  })
}
