import type { ExtractedDocument } from '../record/record.ts'
import { batch } from './batch.ts'
import { escapeLines } from './escape-lines.ts'
import type { Exporter } from './exporter.ts'

/** One record a line. */
export const ndjson: Exporter = {
  name: 'ndjson',
  description: 'one record a line',
  extensions: ['.ndjson', '.jsonl'],
  options: [],
  open: async ({ several }) => ({ document: (document) => batch(lines(document, several)) }),
}

function* lines({ name, figures }: ExtractedDocument, several: boolean): Generator<string> {
  for (const record of figures) {
    const { id, ...rest } = record
    yield `${escapeLines(JSON.stringify(several && name !== null ? { id, document: name, ...rest } : record))}\n`
  }
}
