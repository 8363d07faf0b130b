import { stringify } from 'csv-stringify/sync'
import type { ExtractedDocument } from '../record/record.ts'
import { defaultColumns } from './default-columns.ts'
import { defuse } from './defuse.ts'
import type { DocumentWriter, ExportOptions } from './exporter.ts'
import { headerOf } from './header-of.ts'

const rowsPerBatch = 100

/** What CSV and TSV share: RFC 4180 with another delimiter. */
export const delimited = (delimiter: string, options: ExportOptions): DocumentWriter => {
  const chosen = options.columns ?? defaultColumns('csv', options.several)
  const guard = options.excel ? defuse : (cell: string) => cell
  const write = (rows: readonly string[][]) =>
    stringify(rows as string[][], {
      delimiter,
      record_delimiter: options.excel ? '\r\n' : '\n',
      quoted_match: /[\r\n]/,
    })
  const row = (record: ExtractedDocument['figures'][number], document: ExtractedDocument) =>
    chosen.map((column) => guard(String(column.cell(record, document) ?? '')))
  return {
    head: () => (options.excel ? '\ufeff' : '') + write([chosen.map((column) => headerOf(column, options.lang))]),
    *document(document) {
      const { figures } = document
      for (let at = 0; at < figures.length; at += rowsPerBatch)
        yield write(figures.slice(at, at + rowsPerBatch).map((record) => row(record, document)))
    },
  }
}
