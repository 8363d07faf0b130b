import { pattern } from '../../document/pattern.ts'
import type { VerticalCell } from './vertical-cells.ts'

type Row = readonly (VerticalCell | null)[]

/** What stands over the rows of a vertical table; `null` for a column of labels without a word over it. */
export interface VerticalHeader {
  readonly rows: readonly Row[]
  /** Columns of labels before the values. */
  readonly stubs: number
  /** Does a column of remarks follow the values? */
  readonly remarks: boolean
  /** Where the header begins and ends among the cells before the first value. */
  readonly from: number
  readonly to: number
}

/** 项目, 产品分类, 客户名称: what heads a column of labels. */
const stubHead = pattern`
  ^(?:项目|(?:计量)?单位
  |.{0,8}(?:分类|名称|类别|种类|类型|序号|编号|指标|科目|品种|地区|城市|乡镇|区县|市县|部门|行业|产品|年份
  |年度|月份|项目|业务))$
`
/** 重大变动说明: a column of words behind the values. */
const remark = /(?:说明|备注|原因)$/
/** 分产品, 按地区分: a line that groups the rows below it. */
const grouping = /^[分按其]/
const time = /(?:19|20)\d\d年|^(?:本|上|去|今|当)[年期]|^[年期][初末]|^第?[一二三四]季度|^本?报告期/
/** What may stand first over the values: a time, or against what they have changed. */
const opens = new RegExp(`${time.source}|^[环同]比`)

/**
 * The header among the cells between what is above the table and its first value, of a table whose rows have `labels`
 * words and `width` values. Where the count of cells leaves open which of them heads which column there is none: a
 * figure without a header says less than one under the header next to its own.
 */
export const verticalHeader = (
  before: readonly VerticalCell[],
  labels: number,
  width: number,
): VerticalHeader | undefined => {
  for (const stubs of [labels, labels + 1])
    for (let groups = 0; groups <= 2; groups += 1) {
      const to = before.length - stubs - groups
      if (to < 2) break
      if (!before.slice(to, to + groups).every(({ text }) => grouping.test(text))) continue
      for (let from = 0; from < to; from += 1) {
        // What stands over the table may stand over its header as well: the header begins at 项目 or a time.
        if (from > 0 && !stubHead.test(before[from]!.text) && !opens.test(before[from]!.text)) continue
        if (from > 0 && before.slice(0, from).some(({ text }) => time.test(text))) break
        const cells = before.slice(from, to)
        const rows = twoRows(cells, stubs, width) ?? oneRow(cells, stubs, width)
        if (rows && (stubs === labels || rows[0]![0] !== null))
          return { rows, stubs, remarks: isRemark(rows[0]!.at(-1)), from, to }
      }
    }
  return undefined
}

const isRemark = (cell: VerticalCell | null | undefined): boolean => remark.test(cell?.text ?? '')

const none = (count: number): null[] => Array.from({ length: count }, () => null)

const oneRow = (cells: readonly VerticalCell[], stubs: number, width: number): Row[] | undefined => {
  const values = cells.length - (isRemark(cells.at(-1)) ? 1 : 0)
  if (values === width && !stubHead.test(cells[0]!.text)) return [[...none(stubs), ...cells]]
  return values === stubs + width && cells.slice(0, stubs).every(({ text }) => stubHead.test(text))
    ? [cells]
    : undefined
}

/** The lower row is what repeats at the end (金额 占比 金额 占比); of the upper each cell is over one of the repeats, or spans down. */
const twoRows = (cells: readonly VerticalCell[], stubs: number, width: number): Row[] | undefined => {
  for (let block = 1; block * 2 <= width; block += 1) {
    let repeats = 1
    while ((repeats + 1) * block <= Math.min(cells.length, width) && repeat(cells, repeats, block)) repeats += 1
    if (repeats < 2) continue
    const lower = cells.slice(-repeats * block)
    const upper = cells.slice(0, -repeats * block)
    const down = width - lower.length
    const over = upper.length - repeats - down - (isRemark(upper.at(-1)) ? 1 : 0)
    if (over === 0 && !stubHead.test(upper[0]!.text)) return [[...none(stubs), ...upper], lower]
    if (over === stubs) return [upper, lower]
    // 项目 | 2023年 | 2022年 | 同比增减: where no value is under the others, the times are over the repeats.
    const times = upper.filter(({ text }) => time.test(text))
    return down === 0 && times.length === repeats ? [[...none(stubs), ...times], lower] : undefined
  }
  return undefined
}

/** Do the last `block` cells stand once more before their `repeats` copies? */
const repeat = (cells: readonly VerticalCell[], repeats: number, block: number): boolean => {
  const [a, b] = [cells.length - (repeats + 1) * block, cells.length - repeats * block]
  for (let i = 0; i < block; i += 1) if (cells[a + i]!.text !== cells[b + i]!.text) return false
  return true
}
