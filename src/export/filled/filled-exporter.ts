import { UserError } from '../../diagnostics.ts'
import type { ExtractedDocument } from '../../record/record.ts'
import type { CompiledSchema } from '../../report-schema/compiled-field.ts'
import { chooseColumns } from '../choose-columns.ts'
import type { Column } from '../column.ts'
import type { DocumentWriter, Exporter } from '../exporter.ts'
import type { FilledDocument } from './filled-document.ts'
import { filledLines, filledObject } from './filled-json.ts'
import { type FilledTable, longTable, panelTable, withRows } from './filled-table.ts'

export interface FilledExport {
  readonly exporter: Exporter
  /** What the exporter takes for a filled report. */
  readonly documentOf: (document: ExtractedDocument, filled: FilledDocument) => ExtractedDocument
}

interface Wish {
  /** A row a field, with all that is known of it. */
  readonly long: boolean
  readonly columns: string | undefined
}

/** A format as it writes filled schemas. */
export const filledExport = (base: Exporter, schema: CompiledSchema, wish: Wish): FilledExport => {
  if (base.options.includes('columns')) return tableExport(base, schema, wish)
  const filledOf = new WeakMap<ExtractedDocument, FilledDocument>()
  const known = (document: ExtractedDocument): FilledDocument => {
    const filled = filledOf.get(document)
    if (!filled) throw new Error(`${document.name} was not filled`)
    return filled
  }
  const documentOf = (document: ExtractedDocument, filled: FilledDocument) => {
    filledOf.set(document, filled)
    return document
  }
  const write = writers[base.name]
  if (!write) throw new UserError(`--schema has no meaning for ${base.name}`, 'use it with --format csv, json or table')
  return { exporter: { ...base, open: async ({ several }) => write(known, wish.long, several) }, documentOf }
}

type Writer = (
  known: (document: ExtractedDocument) => FilledDocument,
  long: boolean,
  several: boolean,
) => DocumentWriter

const writers: Readonly<Record<string, Writer>> = {
  ndjson: (known, long) => ({ document: (document) => filledLines(known(document), long) }),
  json: (known, long, several) => {
    const pretty = (document: ExtractedDocument) => JSON.stringify(filledObject(known(document), long), null, 2)
    if (!several) return { document: (document) => [`${pretty(document)}\n`] }
    let before = '\n  '
    return {
      head: () => '[',
      document: (document) => {
        const text = before + pretty(document).replaceAll('\n', '\n  ')
        before = ',\n  '
        return [text]
      },
      tail: () => '\n]\n',
    }
  },
}

/** On a terminal a schema of thirty fields is read downwards. */
const tableExport = (base: Exporter, schema: CompiledSchema, { long, columns }: Wish): FilledExport => {
  const table = long || base.name === 'table' ? longTable(!long) : panelTable(schema)
  const asked = columns === undefined ? undefined : chooseColumns(columns, table.columns)
  const open: Exporter['open'] = (options) =>
    base.open({ ...options, columns: asked ?? shownColumns(table, options.several && base.name !== 'table') })
  return {
    exporter: { ...base, open },
    documentOf: (document, filled) => withRows(document, table.rowsOf(filled)),
  }
}

const shownColumns = ({ columns }: FilledTable, several: boolean): Column[] => [
  ...columns.filter(({ key }) => several && key === 'document'),
  ...columns.filter(({ shown }) => shown !== 'asked'),
]
