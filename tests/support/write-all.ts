import type { Exporter, ExportOptions } from '../../src/export/exporter.ts'
import type { ExtractedDocument } from '../../src/record/record.ts'

/** What an exporter makes of some documents. */
export const writeAll = async (
  exporter: Exporter,
  documents: readonly ExtractedDocument[],
  options: Partial<ExportOptions> = {},
): Promise<string> => {
  const several = documents.length > 1
  const writer = await exporter.open({ several, lang: 'en', excel: false, color: false, ...options })
  const pieces = documents.flatMap((document) => [...writer.document(document)])
  return [writer.head?.() ?? '', ...pieces, writer.tail?.() ?? ''].join('')
}
