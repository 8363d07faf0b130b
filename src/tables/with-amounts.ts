import type { Column } from './column.ts'
import type { Grid } from './grid.ts'

/** 增（减）额, 同比增加额: an amount, whatever stands under it. */
const amount = /(?:[增减加少动长]|[增减][）)])额$/

/** 增加/（减少） over 32,129 and 27,110: a column of changes that most of its numbers say to be in the unit of the levels, not in percent. */
export const withAmounts = (columns: readonly Column[], { body, values, headers }: Grid): Column[] => {
  const more = new Map<number, number>()
  for (const { cells } of body)
    for (const { cell, column } of cells)
      if (columns[column]?.change && !columns[column].unit && values.get(cell) === null)
        more.set(column, (more.get(column) ?? 0) + (isLarge(cell.reading.text) ? 1 : -1))
  return columns.map((column, at) =>
    (more.get(at) ?? 0) > 0 || (column.change && !column.unit && headers[at]?.some((text) => amount.test(text)))
      ? { ...column, amounts: true as const }
      : column,
  )
}

const isLarge = (text: string): boolean => /^[-+(（]?\d{1,3}(?:[,，]\d{3})+(?!\d*%)|^[-+(（]?\d{5}/.test(text)
