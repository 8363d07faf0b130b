import { UserError } from '../diagnostics.ts'
import type { Exporter } from '../export/exporter.ts'
import { filledExport } from '../export/filled/filled-exporter.ts'
import { sourceLines } from '../findings/source-lines.ts'
import type { ExtractedDocument } from '../record/record.ts'
import { fillSchema } from '../report-schema/fill-schema.ts'
import { fieldFindings } from '../validate/field-findings.ts'
import type { ExtractCommandOptions } from './extract-command-options.ts'
import type { Extraction } from './extract-documents.ts'
import { loadSchema } from './load-schema.ts'
import type { Reporter } from './reporter.ts'

/** A run that fills a schema: its format, and what becomes of each document. */
export interface Filling {
  readonly exporter: Exporter
  readonly documents: (extraction: AsyncIterable<Extraction>) => AsyncGenerator<ExtractedDocument>
}

/** Makes ready for --schema. `onFinding` is called for what --fail-on warning fails on: fields that are ambiguous … */
export const startFilling = async (
  exporter: Exporter,
  { schema: nameOrFile = '', kind, columns, long, failOn, fromConfig }: ExtractCommandOptions,
  report: Reporter,
  onFinding: () => void,
): Promise<Filling> => {
  if (kind !== undefined && !fromConfig?.has('kind'))
    throw new UserError('--kind has no meaning with --schema', 'the schema says what is wanted')
  const schema = await loadSchema(nameOrFile)
  const wish = { long: long === true, columns: fromConfig?.has('columns') ? undefined : columns }
  const { exporter: filledExporter, documentOf } = filledExport(exporter, schema, wish)
  return {
    exporter: filledExporter,
    documents: async function* (extraction) {
      for await (const { document, text } of extraction) {
        const filled = fillSchema(document, text, schema)
        const findings = fieldFindings(filled).filter(({ severity }) => severity !== 'info')
        if (findings.length > 0 && failOn === 'warning') onFinding()
        report.findings(document.name ?? 'text', findings)
        yield documentOf(document, { name: document.name, filled, source: sourceLines(text) })
      }
    },
  }
}
