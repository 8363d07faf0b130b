import { pattern } from '../../document/pattern.ts'
import type { RowOfCells } from './tables.ts'
import type { VerticalCell } from './vertical-cells.ts'

const FEWEST_PAIRS = 2

export interface VerticalPairs {
  readonly at: number
  readonly rows: RowOfCells[]
  readonly next: number
  readonly unread: number
}

/** 研发投入金额（元）, 研发投入占营业收入比例: a label that says what its number is. */
const says = pattern`
  ^[^：:]{2,60}(?:[（(](?:[千万百亿]*元|%|人|名|家|项|吨|次)[）)]|[额率]|数量|[人家户]数|比[例重]|占比|收入|利润
  |费用|成本|资产|负债|面积|产量|[单均]价)$
`

/** 前五名客户合计销售金额（元） | 6,430 | 占年度销售总额比例 | 19.46%, a cell to a line: labels and their numbers by turns. */
export const verticalPairs = (cells: readonly VerticalCell[]): VerticalPairs | undefined => {
  for (let first = 0; first + 1 < cells.length; first += 1) {
    let end = first
    while (
      end + 1 < cells.length &&
      cells[end]!.kind === 'word' &&
      cells[end + 1]!.kind === 'number' &&
      cells[end + 2]?.kind !== 'number' &&
      says.test(cells[end]!.text)
    )
      end += 2
    if (end - first < FEWEST_PAIRS * 2) continue
    const rows: RowOfCells[] = []
    for (let at = first; at < end; at += 2) rows.push({ line: cells[at]!.line, cells: [cells[at]!, cells[at + 1]!] })
    return { at: cells[first]!.at, rows, next: cells[end - 1]!.next, unread: cells[first]!.at }
  }
  return undefined
}
