import type { Column } from './column.ts'

/** 出口额（亿元） | 比上年增长（%）: a column of changes, shares or ranks without a name of its own is of the one to its left. */
export const nameChanges = (columns: readonly Column[], labels: readonly number[]): Column[] => {
  let last = ''
  return columns.map((column, at) => {
    if (labels.includes(at)) last = ''
    else if (column.name !== '') last = isOfLevel(column) ? last : column.name
    else if (isOfLevel(column)) return { ...column, name: last }
    // 本月 | 本年累计: a level that only the rows name.
    else last = ''
    return column
  })
}

const isOfLevel = ({ change, share, kind }: Column): boolean => change !== null || share || kind?.standing !== undefined
