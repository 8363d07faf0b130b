import type { Column } from './column.ts'
import { columns } from './columns.ts'

/** The columns of a format where the user names none. */
export const defaultColumns = (format: 'csv' | 'table', several: boolean): Column[] =>
  columns.filter(
    (column) =>
      column.shown === 'everywhere' ||
      (column.shown === 'csv' && format === 'csv') ||
      (column.key === 'document' && several),
  )
