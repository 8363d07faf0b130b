import { pattern } from '../document/pattern.ts'
import { settleBare } from '../figures/refine/settle-bare.ts'
import { type Column, listMarks } from './column.ts'
import { figuresOfCell } from './figures-of-cell.ts'
import type { Grid } from './grid.ts'
import { isBlank } from './is-blank.ts'
import { isTime } from './is-time.ts'

/** Headers over words that say more of what the row is about, and do not name it. */
const remarks = pattern`
  备注|说明|来源|方式|是否|依据|文号|(?:责任|主管|实施|牵头|建设|填报|承担|配合)(?:单位|部门|主体)|负责人|联系
  |期限|工期|进度|进展|状态|内容|规模|情况|标准|成效|措施|类型|性质|属性|业务|级别|披露|索引|网址|地址|地点|时间
  |日期
`

/** A cell of a note is looked at this far. */
const LOOKED_AT = 200

/**
 * The columns of labels whose words name a row. The first always does; a column of remarks or of descriptions
 * (新建道路3.2公里，宽24米) behind it does not.
 */
export const namingColumns = (grid: Grid, columns: readonly Column[]): ReadonlySet<number> => {
  const naming = new Set<number>()
  for (const column of grid.labelColumns) {
    const stub = columns[column]?.stub ?? ''
    if (listMarks.test(stub) || isMostly(grid, column, isTime)) continue
    if (naming.size > 0 && (remarks.test(stub) || isMostly(grid, column, isDescription))) continue
    naming.add(column)
  }
  return naming
}

const isMostly = ({ body }: Grid, at: number, is: (text: string) => boolean): boolean => {
  let all = 0
  let those = 0
  for (const { cells } of body)
    for (const { cell, column } of cells) {
      if (column !== at || isBlank(cell.reading.text)) continue
      all += 1
      if (is(cell.reading.text.slice(0, LOOKED_AT))) those += 1
    }
  return those > all / 2
}

/** 农业3类 is a name; what is counted in a description stands under a header that says so. */
const isDescription = (text: string): boolean =>
  /[。；;]|[，,].*[，,]/.test(text) ||
  (/\d/.test(text) &&
    !isTime(text) &&
    settleBare(figuresOfCell(text), { text }).some(
      ({ kind, silent }) => kind !== null && kind.unit !== 'written' && !kind.calendar && !silent,
    ))
