import { chooseColumns } from '../export/choose-columns.ts'
import type { ExtractedDocument } from '../record/record.ts'
import { chooseExporter } from './choose-exporter.ts'
import { chooseKinds } from './choose-kinds.ts'
import { exitCodes } from './exit-codes.ts'
import type { ExtractCommandOptions } from './extract-command-options.ts'
import { type Extraction, extractDocuments, type Outcome } from './extract-documents.ts'
import { fileOutput } from './file-output.ts'
import { findSources } from './find-sources.ts'
import type { Io } from './io.ts'
import { progress } from './progress.ts'
import { reporter } from './reporter.ts'
import { streamOutput } from './stream-output.ts'
import { useColor } from './use-color.ts'
import { writeDocuments } from './write-documents.ts'

/** Extracts every input and writes the records; resolves to the exit code. */
export const runExtract = async (
  files: readonly string[],
  options: ExtractCommandOptions,
  commands: readonly string[],
  io: Io,
): Promise<number> => {
  const path = options.output === '-' ? undefined : options.output
  const terminal = path === undefined && io.stdout.isTTY === true
  const chosen = chooseExporter({ ...options, output: path }, terminal)
  const report = reporter(io, options.quiet)
  let code: number = exitCodes.done
  const onFinding = () => {
    if (code === exitCodes.done) code = exitCodes.findings
  }
  const filling =
    options.schema === undefined
      ? undefined
      : await (await import('./filling.ts')).startFilling(chosen, options, report, onFinding)
  const exporter = filling?.exporter ?? chosen
  const kinds = options.kind === undefined || filling ? undefined : chooseKinds(options.kind)
  const columns = options.columns === undefined || filling ? undefined : chooseColumns(options.columns)
  const { sources, several } = await findSources(files, options, commands, io)
  const exporting = {
    several,
    lang: options.lang,
    excel: options.excel === true,
    color: path === undefined && useColor(options.color, io),
  }
  const writer = await exporter.open({
    ...exporting,
    ...(columns && { columns }),
    ...(terminal && io.stdout.columns !== undefined && { width: io.stdout.columns }),
  })

  const listeners = {
    report,
    progress: progress(sources.length, io, options.quiet === true || terminal),
    onFailure: () => {
      code = exitCodes.failed
    },
    onDocument: (outcome: Outcome) => {
      if (isFinding(outcome, options.failOn)) onFinding()
    },
  }
  const output = path === undefined ? streamOutput(io.stdout) : fileOutput(path)
  const jobs =
    filling || sources.length < 2
      ? 1
      : (await import('./jobs/count-jobs.ts')).countJobs(options.jobs, exporter, sources)
  if (jobs > 1) {
    const { encoding, inputFormat, date, kind } = options
    const reading = { ...(encoding && { encoding }), ...(inputFormat && { inputFormat }), ...(date && { date }) }
    const setup = { reading, format: exporter.name, exporting, columns: options.columns, kind }
    const { extractInParallel } = await import('./jobs/extract-in-parallel.ts')
    const written = extractInParallel(sources, jobs, setup, listeners)
    await writeDocuments(written, { ...writer, document: ({ pieces }) => pieces }, output)
    return code
  }
  const extraction = extractDocuments(sources, { ...options, kinds, ...listeners }, io)
  await writeDocuments(filling ? filling.documents(extraction) : documentsOf(extraction), writer, output)
  return code
}

async function* documentsOf(extraction: AsyncIterable<Extraction>): AsyncGenerator<ExtractedDocument> {
  for await (const { document } of extraction) yield document
}

const isFinding = ({ empty, diagnostics }: Outcome, failOn: ExtractCommandOptions['failOn']): boolean => {
  if (failOn === 'never') return false
  return empty || (failOn === 'warning' && diagnostics.some(({ severity }) => severity !== 'info'))
}
