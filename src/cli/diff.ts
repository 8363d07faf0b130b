import { UserError } from '../diagnostics.ts'
import { diffReports } from '../diff/diff-reports.ts'
import { chooseColumns } from '../export/choose-columns.ts'
import { diffJson, diffLines } from '../export/diff/diff-json.ts'
import { diffTable } from '../export/diff/diff-table.ts'
import type { DocumentWriter } from '../export/exporter.ts'
import { chooseExporter } from './choose-exporter.ts'
import { readComparedReport } from './compared-report.ts'
import type { DiffCommandOptions } from './diff-command-options.ts'
import { exitCodes } from './exit-codes.ts'
import { fileOutput } from './file-output.ts'
import type { Io } from './io.ts'
import { streamOutput } from './stream-output.ts'
import { useColor } from './use-color.ts'
import { writeDocuments } from './write-documents.ts'

/** Compares two reports and writes the rows; resolves to the exit code. */
export const runDiff = async (
  oldName: string,
  newName: string,
  options: DiffCommandOptions,
  io: Io,
): Promise<number> => {
  if (oldName === '-' && newName === '-')
    throw new UserError('both reports are to come from standard input', 'name a file')
  const path = options.output === '-' ? undefined : options.output
  const terminal = path === undefined && io.stdout.isTTY === true
  const exporter = chooseExporter({ ...options, output: path }, terminal)
  let code: number = exitCodes.done
  const onFailure = () => {
    code = exitCodes.failed
  }
  const before = await readComparedReport(oldName, options, io, onFailure)
  const now = await readComparedReport(newName, options, io, onFailure)
  const { rows: all, ...diff } = diffReports(before, now, options.digits)
  if (diff.timesDoubtful && !options.quiet) io.stderr.write(`extract: warning: ${newName}: ${doubtful}\n`)
  const rows = all.filter(({ state }) => options.only?.includes(state) ?? true)

  const texts: Readonly<Record<string, () => string>> = {
    json: () => diffJson(before, now, { ...diff, rows }, options.digits),
    ndjson: () => diffLines({ ...diff, rows }),
  }
  const text = texts[exporter.name]
  const table = diffTable(now.document, rows)
  const shown = table.columns.filter((column) => column.shown === 'everywhere' || exporter.name !== 'table')
  const columns = options.columns === undefined ? shown : chooseColumns(options.columns, table.columns)
  const writer: DocumentWriter = text
    ? { document: () => [text()] }
    : await exporter.open({
        several: false,
        columns,
        lang: options.lang,
        excel: options.excel === true,
        color: path === undefined && useColor(options.color, io),
        ...(terminal && io.stdout.columns !== undefined && { width: io.stdout.columns }),
      })
  const documents = (async function* () {
    yield table.document
  })()
  await writeDocuments(documents, writer, path === undefined ? streamOutput(io.stdout) : fileOutput(path))
  return code
}

const doubtful =
  'most values that both reports state for one time differ, so that the times of one were misread: nothing is called restated'
