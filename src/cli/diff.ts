import { comparedReport } from '../diff/comparable.ts'
import { diffReports, type ReportDiff } from '../diff/diff-reports.ts'
import type { DiffState } from '../diff/diff-row.ts'
import { UserError } from '../diagnostics.ts'
import { chooseColumns } from '../export/choose-columns.ts'
import { diffJson, diffLines } from '../export/diff/diff-json.ts'
import { diffTable } from '../export/diff/diff-table.ts'
import type { DocumentWriter } from '../export/exporter.ts'
import type { ExtractedDocument } from '../record/record.ts'
import { chooseExporter } from './choose-exporter.ts'
import type { DiffCommandOptions } from './diff-command-options.ts'
import { exitCodes } from './exit-codes.ts'
import { extractDocuments } from './extract-documents.ts'
import { fileOutput } from './file-output.ts'
import { findSources } from './find-sources.ts'
import type { Io } from './io.ts'
import { progress } from './progress.ts'
import { reporter } from './reporter.ts'
import { streamOutput } from './stream-output.ts'
import { useColor } from './use-color.ts'
import { writeDocuments } from './write-documents.ts'

/** Compares two reports and writes the rows; resolves to the exit code. */
export const runDiff = async (names: readonly [string, string], options: DiffCommandOptions, io: Io): Promise<number> => {
  const path = options.output === '-' ? undefined : options.output
  const terminal = path === undefined && io.stdout.isTTY === true
  const exporter = chooseExporter({ ...options, output: path }, terminal)
  const [before, now] = [await readReport(names[0], options, io), await readReport(names[1], options, io)]
  const whole = diffReports(before, now, options.digits)
  const diff = { ...whole, rows: whole.rows.filter(({ state }) => options.only?.includes(state) ?? true) }
  const table = diffTable(now.document, diff.rows)
  const asked = options.columns === undefined ? undefined : chooseColumns(options.columns, table.columns)
  const shown = table.columns.filter((column) => column.shown === 'everywhere' || exporter.name !== 'table')
  const texts: Readonly<Record<string, () => string>> = {
    json: () => diffJson(before, now, diff, options.digits),
    ndjson: () => diffLines(diff),
  }
  const text = texts[exporter.name]
  const writer: DocumentWriter = text
    ? { document: () => [text()] }
    : await exporter.open({
        several: false,
        columns: asked ?? shown,
        lang: options.lang,
        excel: options.excel === true,
        color: path === undefined && useColor(options.color, io),
        ...(terminal && io.stdout.columns !== undefined && { width: io.stdout.columns }),
      })
  warn(whole, names[1], options.quiet === true, io)
  await writeDocuments(only(table.document), writer, path === undefined ? streamOutput(io.stdout) : fileOutput(path))
  return exitCodes.done
}

/** A report; one that can't be read is reported, and ends the run. */
const readReport = async (name: string, options: DiffCommandOptions, io: Io) => {
  const { sources, several } = await findSources([name], { stdinName: options.stdinName }, [], io)
  if (several) throw new UserError(`${name}: means several reports`, 'name one report for each side')
  const report = reporter(io, options.quiet)
  const reading = { ...options, kinds: undefined, report, progress: progress(1, io, true) }
  const [{ error }, { document, text }] = [{ error: undefined }, { document: undefined, text: '' }]
  return comparedReport(document!, text)
}

async function* only(document: ExtractedDocument): AsyncGenerator<ExtractedDocument> {
  yield document
}
