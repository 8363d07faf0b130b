import type { DiffRow } from '../../diff/diff-row.ts'
import type { ExtractedDocument, FigureRecord } from '../../record/record.ts'
import type { Column } from '../column.ts'
import { diffColumns } from './diff-columns.ts'

/** A comparison in the terms of the formats that write tables of records: their rows stand for its own. */
export interface DiffTable {
  readonly columns: readonly Column[]
  readonly document: ExtractedDocument
}

/** `base` is the new report. */
export const diffTable = (base: ExtractedDocument, rows: readonly DiffRow[]): DiffTable => {
  // Formats write what the columns make of a row; nothing of the row itself.
  const figures = rows.map(() => ({}) as FigureRecord)
  const rowOf = new WeakMap(figures.map((figure, i) => [figure, rows[i]!]))
  return {
    columns: diffColumns.map(({ key, title, shown, cell }) => ({
      key,
      title,
      shown,
      cell: (figure) => cell(rowOf.get(figure)!),
    })),
    document: { ...base, figures },
  }
}
