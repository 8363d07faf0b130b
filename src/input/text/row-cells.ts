import type { Line } from './line.ts'

export interface CellSpan {
  readonly from: number
  readonly to: number
}

/** How the cells of a table's rows are told apart. */
export type Style = 'pipe' | 'tab' | 'list' | 'aligned'

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

export const styleOf = (text: string, line: Line): Style | undefined => {
  if (line.from === line.to) return undefined
  const content = text.slice(line.from, line.to)
  if (content.startsWith("['") && content.endsWith("']")) return 'list'
  const pipe = content.indexOf('|')
  if (pipe >= 0 && (content.includes('|', pipe + 1) || /\S\s*\|\s*\S/.test(content))) return 'pipe'
  if (content.includes('\t')) return 'tab'
  // 表2  发展中国家增长率  （％）: what stands over a table.
  if (/^表\s?[\d一二三四五六七八九十]|^(?:[（(][^（）()]{1,20}[）)]\s*)+$/.test(content)) return undefined
  if (content.length < 200 && hasGap.test(content) && !/[。；！？]/.test(content)) return 'aligned'
  return undefined
}

export const cellsOf = (text: string, line: Line, style: Style): CellSpan[] => {
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
  // 日  本: two characters set apart to the width of 加拿大.
  const apart = /^[一-鿿][ 　]{1,4}[一-鿿](?=[ 　]{2})/.exec(text.slice(line.from, line.to))?.[0].length ?? 0
  let from = line.from
  for (const found of text.slice(line.from, line.to).matchAll(gap)) {
    if (found.index < apart) continue
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
