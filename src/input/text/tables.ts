import type { Line } from './line.ts'
import { restoreFirst } from './restore-first.ts'

export interface CellSpan {
  readonly from: number
  readonly to: number
}

export interface RowOfCells {
  readonly line: Line
  readonly cells: readonly CellSpan[]
}

/** How the cells of a table's rows are told apart. */
type Style = 'pipe' | 'tab' | 'list' | 'aligned'

const trim = (text: string, from: number, to: number): CellSpan => {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start]!)) start += 1
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1
  return { from: start, to: end }
}

const splitAt = (text: string, from: number, to: number, mark: number): CellSpan[] => {
  const cells: CellSpan[] = []
  let start = from
  for (let i = from; i <= to; i += 1) {
    if (i === to || text.charCodeAt(i) === mark) {
      cells.push(trim(text, start, i))
      start = i + 1
    }
  }
  return cells
}

const gap = /[ \t\u3000\u00a0]{2,}/g
const hasGap = /[ \t\u3000\u00a0]{2}/

const styleOf = (text: string, line: Line): Style | undefined => {
  if (line.from === line.to) return undefined
  const content = text.slice(line.from, line.to)
  if (content.startsWith("['") && content.endsWith("']")) return 'list'
  const pipe = content.indexOf('|')
  if (pipe >= 0 && (content.includes('|', pipe + 1) || /\S\s*\|\s*\S/.test(content))) return 'pipe'
  if (content.includes('\t')) return 'tab'
  if (content.length < 200 && hasGap.test(content) && !/[。；！？]/.test(content)) return 'aligned'
  return undefined
}

const cellsOf = (text: string, line: Line, style: Style): CellSpan[] => {
  if (style === 'pipe') {
    let { from, to } = line
    if (text[from] === '|') from += 1
    if (text[to - 1] === '|') to -= 1
    return splitAt(text, from, to, 0x7c)
  }
  if (style === 'list') return cellsOfList(text, line)
  if (style === 'tab') {
    // One leading tab is an empty first cell; more are indentation.
    const lead = text.slice(line.start, line.from)
    return splitAt(text, lead === '\t' ? line.start : line.from, line.to, 0x09)
  }
  const cells: CellSpan[] = []
  let from = line.from
  for (const found of text.slice(line.from, line.to).matchAll(gap)) {
    cells.push(...numbersOf(text, { from, to: line.from + found.index }))
    from = line.from + found.index + found[0].length
  }
  cells.push(...numbersOf(text, { from, to: line.to }))
  return cells
}

/** 7.3 18.5 17.8, 增长率 7.6 9.1, 1997 1998: what fills its column has one space before the next; 1 234 567 is one. */
const numbersOf = (text: string, cell: CellSpan): CellSpan[] => {
  const content = text.slice(cell.from, cell.to)
  if (!/^(?:[^\d\s]+|-?\d[\d.,]*)(?: -?\d[\d.,]*)+$/.test(content) || /^\d{1,3}(?: \d{3})+(?:\.\d+)?$/.test(content))
    return [cell]
  return splitAt(text, cell.from, cell.to, 0x20)
}

/** ['营业收入', '276,809', '6.06']: a row as programs print a list. */
const cellsOfList = (text: string, { from, to }: Line): CellSpan[] => {
  const cells: CellSpan[] = []
  let start = from + 2
  while (start <= to - 2) {
    const end = text.indexOf("', '", start)
    const stop = end < 0 || end >= to - 2 ? to - 2 : end
    cells.push(trim(text, start, stop))
    start = stop + 4
  }
  return cells
}

const numeric = /^[-−+－(（]?[\d０-９][\d,，.．\s]*(?:[%％‰]|（百分点）|\(百分点\))?[)）]?$/
export const isNumeric = (text: string, { from, to }: CellSpan): boolean =>
  to > from && numeric.test(text.slice(from, to))

/** 12万元, 约3.5%, 第3位, 500元/人·年, 1.2亿元（增长3%）: a number with a unit; times (2024年, 5月8日, 10:30) are none. */
const quantity =
  /^[约近超逾达+\-−－≥≤<>¥￥$]{0,2}(?:第[\d０-９]{1,4}[名位]|[\d０-９][\d０-９,，.．—~～-]*\s?[百千万亿萬億]*(?![年月日号號时時点點:：\d])(?:[一-鿿㎡]{1,6}|[a-zA-Z]{1,4}[²³23]?)(?:\/[一-鿿·/]{1,8})?(?:以[上下])?(?:\s?[（(][^（）()]{1,24}[）)])?)$/
const isQuantity = (text: string, { from, to }: CellSpan): boolean =>
  to > from && to - from <= 40 && quantity.test(text.slice(from, to))

const isDelimiter = (text: string, line: Line): boolean => /^[|:\-\s]+$/.test(text.slice(line.from, line.to))

/** A short line with nothing of a sentence in it may be a row of one cell (按构成分). */
const isLabel = (text: string, line: Line): boolean =>
  line.to - line.from <= 24 && !/[。；，！？：:]$/.test(text.slice(line.from, line.to))

/** Are the rows of as many cells, but for one line of them, or for two that head rows which are (指标 | 6月 | 1—6月)? */
const isEven = (text: string, rows: readonly RowOfCells[]): boolean => {
  const sizes = (some: readonly RowOfCells[]): number => new Set(some.map((row) => row.cells.length)).size
  if (sizes(rows) <= 2) return true
  const first = rows.findIndex(({ cells }) => cells.some((cell) => isNumeric(text, cell) || isQuantity(text, cell)))
  const heads = rows.slice(0, first)
  const body = rows.slice(first)
  return (
    heads.length <= 2 &&
    sizes(body) === 1 &&
    heads.every(({ cells }) => cells.length <= body[0]!.cells.length) &&
    !heads.some(({ line }) => /单位|^表|[，：]/.test(text.slice(line.from, line.to)))
  )
}

/** Reads the table that begins at line `at`: rows of one style, blank lines between them passed over. */
export const readTable = (
  text: string,
  lines: readonly Line[],
  at: number,
): { rows: RowOfCells[]; next: number } | undefined => {
  const first = lines[at]!
  const leadingTab = text.slice(first.start, first.from) === '\t' && isLabel(text, first)
  const style = styleOf(text, first) ?? (leadingTab && followsRow(text, lines, at, 'tab') ? 'tab' : undefined)
  if (!style) return undefined
  const rows: RowOfCells[] = []
  let i = at
  let next = at
  let delimited = false
  while (i < lines.length) {
    const line = lines[i]!
    if (line.from === line.to) {
      if (style === 'aligned' || (lines[i + 1] && lines[i + 1]!.from === lines[i + 1]!.to)) break
      i += 1
      continue
    }
    if (style === 'pipe' && isDelimiter(text, line)) {
      delimited ||= rows.length === 1
      i += 1
      next = i
      continue
    }
    const own = styleOf(text, line)
    // 年份 | 1986 | 1987 again: the years go on in another table below.
    if (own === style && holdsNumbers(text, rows.at(-1)) && areYears(text, cellsOf(text, line, style))) break
    if (own === style || (style === 'tab' && i === at)) rows.push({ line, cells: cellsOf(text, line, style) })
    else if (style === 'tab' && isLabel(text, line) && rows.length > 0 && followsRow(text, lines, i, style))
      rows.push({ line, cells: [{ from: line.from, to: line.to }] })
    else break
    i += 1
    next = i
  }
  if (style === 'tab') restoreFirst(text, rows)
  const figures = rows.reduce(
    (sum, row) => sum + row.cells.filter((cell) => isNumeric(text, cell) || isQuantity(text, cell)).length,
    0,
  )
  // | --- | --- | below the first row: a table of Markdown, whatever is in it.
  if (rows.length < 2 || (figures === 0 && !delimited)) return undefined
  if (style === 'aligned' && (figures < rows.length || !isEven(text, rows))) return undefined
  return { rows, next }
}

const holdsNumbers = (text: string, row: RowOfCells | undefined): boolean =>
  row?.cells.some((cell) => isNumeric(text, cell)) === true && !areYears(text, row.cells)

const areYears = (text: string, [, ...cells]: readonly CellSpan[]): boolean =>
  cells.length >= 3 && cells.every(({ from, to }) => /^(?:19|20)\d\d年?$/.test(text.slice(from, to)))

/** Does a row follow, with at most two labels between? */
const followsRow = (text: string, lines: readonly Line[], at: number, style: Style, labels = 2): boolean => {
  for (let i = at + 1; i < Math.min(lines.length, at + 4); i += 1) {
    const line = lines[i]!
    if (line.from === line.to) continue
    return (
      styleOf(text, line) === style ||
      (labels > 0 && isLabel(text, line) && followsRow(text, lines, i, style, labels - 1))
    )
  }
  return false
}
