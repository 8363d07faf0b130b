import type { ExtractedDocument, FigureRecord } from '../record/record.ts'

/** One column of CSV, TSV and the terminal table. */
export interface Column {
  /** Its name in --columns, and the header. */
  readonly key: string
  /** The header under --lang zh. */
  readonly title: string
  /** Where it stands unless --columns says otherwise: in CSV and the table, in CSV alone, nowhere. */
  readonly shown: 'everywhere' | 'csv' | 'asked'
  readonly cell: (record: FigureRecord, document: ExtractedDocument) => string | number | null | undefined
}
