import { chooseColumns } from '../export/choose-columns.ts'
import type { ExtractedDocument } from '../record/record.ts'
import { chooseExporter } from './choose-exporter.ts'
import { chooseKinds } from './choose-kinds.ts'
import { exitCodes } from './exit-codes.ts'
import type { ExtractCommandOptions } from './extract-command-options.ts'
import { extractDocuments } from './extract-documents.ts'
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
  const exporter = chooseExporter({ ...options, output: path }, terminal)
  const kinds = options.kind === undefined ? undefined : chooseKinds(options.kind)
  const columns = options.columns === undefined ? undefined : chooseColumns(options.columns)
  const { sources, several } = await findSources(files, options, commands, io)
  const writer = await exporter.open({
    several,
    lang: options.lang,
    excel: options.excel === true,
    color: path === undefined && useColor(options.color, io),
    ...(columns && { columns }),
    ...(terminal && io.stdout.columns !== undefined && { width: io.stdout.columns }),
  })

  let code: number = exitCodes.done
  const extraction = extractDocuments(
    sources,
    {
      ...options,
      kinds,
      report: reporter(io, options.quiet),
      progress: progress(sources.length, io, options.quiet === true || terminal),
      onFailure: () => {
        code = exitCodes.failed
      },
      onDocument: (document) => {
        if (code === exitCodes.done && isFinding(document, options.failOn)) code = exitCodes.findings
      },
    },
    io,
  )
  const output = path === undefined ? streamOutput(io.stdout) : fileOutput(path)
  await writeDocuments(extraction, writer, output)
  return code
}

const isFinding = ({ figures, diagnostics }: ExtractedDocument, failOn: ExtractCommandOptions['failOn']): boolean => {
  if (failOn === 'never') return false
  return figures.length === 0 || (failOn === 'warning' && diagnostics.some(({ severity }) => severity !== 'info'))
}
