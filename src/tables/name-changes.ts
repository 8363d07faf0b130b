import type { Column } from './column.ts'

/** 出口额（亿元） | 比上年增长（%）: a column of changes or shares without a name of its own is of the one to its left. */
export const nameChanges = (columns: readonly Column[], labels: readonly number[]): Column[] => {
  let last = ''
  return columns.map((column, at) => {
    if (labels.includes(at)) last = ''
    else if (column.name !== '') last = column.change || column.share ? last : column.name
    else if (column.change || column.share) return { ...column, name: last }
    // 本月 | 本年累计: a level that only the rows name.
    else last = ''
    return column
  })
}
