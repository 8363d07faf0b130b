import type { ExtractedDocument, FigureRecord } from '../../record/record.ts'
import type { CompiledSchema } from '../../report-schema/compiled-field.ts'
import { type FieldEntry, fieldEntries } from '../../report-schema/field-entries.ts'
import type { Column } from '../column.ts'
import { columns as recordColumns } from '../columns.ts'
import { entryColumns } from './entry-columns.ts'
import type { FilledDocument } from './filled-document.ts'
import { cellText } from './value-text.ts'

/** A table of filled schemas, in the terms of the formats that write tables of records: their rows stand for its own. */
export interface FilledTable {
  /** All that --columns can name; `shown` says where each stands unless it does. */
  readonly columns: readonly Column[]
  readonly rowsOf: (document: FilledDocument) => FigureRecord[]
}

/** Formats write what the columns make of a row; nothing of the row itself. */
const placeholder = (): FigureRecord => ({}) as FigureRecord

const aboutDocument = ['document', 'title', 'source', 'author', 'published', 'year']

const documentColumns: readonly Column[] = recordColumns
  .filter(({ key }) => aboutDocument.includes(key))
  .map((column) => ({ ...column, shown: 'asked' }))

const headed = (title: string, unit: string | undefined): string => (unit === undefined ? title : `${title}（${unit}）`)

/** A row a report, a column a field. */
export const panelTable = ({ fields }: CompiledSchema): FilledTable => {
  const cells = new WeakMap<FigureRecord, readonly string[]>()
  const columns = fields.map(
    ({ name, title, units }, i): Column => ({
      key: name,
      title: headed(title, units[0]?.text),
      shown: 'everywhere',
      cell: (row) => cells.get(row)?.[i],
    }),
  )
  return {
    columns: [...columns, ...documentColumns.filter(({ key }) => fields.every(({ name }) => name !== key))],
    rowsOf: ({ filled }) => {
      const row = placeholder()
      cells.set(row, filled.fields.map(cellText))
      return [row]
    },
  }
}

/** A row a field, with where it stands and why; `short` for reading. */
export const longTable = (short: boolean): FilledTable => {
  const entries = new WeakMap<FigureRecord, FieldEntry>()
  const columns = entryColumns.map(
    ({ key, title, short: kept }): Column => ({
      key,
      title,
      shown: kept || !short ? 'everywhere' : 'asked',
      cell: (row) => entries.get(row)?.[key],
    }),
  )
  // title names the field here.
  return {
    columns: [...columns, ...documentColumns.filter(({ key }) => key !== 'title')],
    rowsOf: ({ filled, source }) =>
      fieldEntries(filled, source).map((entry) => {
        const row = placeholder()
        entries.set(row, entry)
        return row
      }),
  }
}

/** The document with the rows of a table for its figures. */
export const withRows = (document: ExtractedDocument, rows: FigureRecord[]): ExtractedDocument => ({
  ...document,
  figures: rows,
})
