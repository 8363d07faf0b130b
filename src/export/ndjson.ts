import { stringifyRecord } from '../record/generated/stringify-record.ts'
import type { ExtractedDocument } from '../record/record.ts'
import { batch } from './batch.ts'
import type { Exporter } from './exporter.ts'

export const ndjson: Exporter = {
  name: 'ndjson',
  description: 'one record a line',
  extensions: ['.ndjson', '.jsonl'],
  options: ['jobs'],
  open: async ({ several }) => ({ document: (document) => batch(lines(document, several)) }),
}

function* lines({ name, figures }: ExtractedDocument, several: boolean): Generator<string> {
  const document = several && name !== null ? name : undefined
  for (const record of figures) yield `${stringifyRecord(record, document)}\n`
}
