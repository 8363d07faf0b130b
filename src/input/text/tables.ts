import { pattern } from '../../document/pattern.ts'
import type { Line } from './line.ts'
import { restoreFirst } from './restore-first.ts'
import { type CellSpan, cellsOf, type Style, styleOf } from './row-cells.ts'

export interface RowOfCells {
  readonly line: Line
  readonly cells: readonly CellSpan[]
}

const numeric = /^[-−+－(（]?[\d０-９][\d,，.．\s]*(?:[%％‰]|（百分点）|\(百分点\))?[)）]?[①-⑩]?$/
export const isNumeric = (text: string, { from, to }: CellSpan): boolean =>
  to > from && numeric.test(text.slice(from, to))

/** 12万元, 约3.5%, 第3位, 500元/人·年, 1.2亿元（增长3%）: a number with a unit; times (2024年, 5月8日, 10:30) are none. */
const quantity = pattern`
  ^[约近超逾达+\-−－≥≤<>¥￥$]{0,2}(?:第[\d０-９]{1,4}[名位]
  |[\d０-９][\d０-９,，.．—~～-]*\s?[百千万亿萬億]*(?![年月日号號时時点點:：\d])(?:[一-鿿㎡]{1,6}|[a-zA-Z]{1,4}[²³23]?)(?:/[一-鿿·/]{1,8})?(?:以[上下])?(?:\s?[（(][^（）()]{1,24}[）)])?)$
`
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
    else if (style === 'aligned') {
      // 国别  美国  日本 over 年份: the corner's other word is on a line of its own.
      const [corner, ...heads] = rows.length === 1 ? rows[0]!.cells : []
      if (corner && axis.test(text.slice(line.from, line.to)) && axis.test(text.slice(corner.from, corner.to))) {
        rows[0] = { line: rows[0]!.line, cells: [{ from: line.from, to: line.to }, ...heads] }
        i += 1
        continue
      }
      // 人均纯收入(元) between two rows: the end of the label above.
      if (rows.length > 1 && labelEnd.test(text.slice(line.from, line.to)) && followsRow(text, lines, i, style, 0)) {
        i += 1
        continue
      }
      // 农副产品收购 over 价格总指数  103.9  122.1: a label that goes on in the row below.
      const cells = wrappedLabel(text, lines, i)
      if (!cells || rows.length === 0) break
      i += 1
      rows.push({ line: lines[i]!, cells })
    } else break
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

/** What the labels or the columns of a table are. */
const axis = /^(?:年\s*[份度]|国\s*[家别]|地\s*区|项\s*目|指\s*标|类\s*别|行\s*业|品\s*种|省\s*份|时\s*期)$/

const labelEnd = /^[一-鿿]{2,10}[（(][一-鿿%％]{1,4}[)）]$/

/** The cells of the row below a line that its label begins on. */
const wrappedLabel = (text: string, lines: readonly Line[], at: number): CellSpan[] | undefined => {
  const [line, below] = [lines[at]!, lines[at + 1]]
  if (!below || !/^[一-鿿]{2,10}$/.test(text.slice(line.from, line.to)) || styleOf(text, below) !== 'aligned')
    return undefined
  const [label, ...values] = cellsOf(text, below, 'aligned')
  if (!label || !/^[一-鿿]{2,10}$/.test(text.slice(label.from, label.to))) return undefined
  return values.length > 1 && values.every((cell) => isNumeric(text, cell))
    ? [{ from: line.from, to: label.to }, ...values]
    : undefined
}

const holdsNumbers = (text: string, row: RowOfCells | undefined): boolean =>
  row?.cells.some((cell) => isNumeric(text, cell)) === true && !areYears(text, row.cells)

const areYears = (text: string, [, ...cells]: readonly CellSpan[]): boolean =>
  cells.length >= 2 && cells.every(({ from, to }) => /^(?:19|20)\d\d年?$/.test(text.slice(from, to)))

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
