import { chooseColumns } from '../export/choose-columns.ts'
import { extract } from '../extract.ts'
import { readInputs } from '../input/read-inputs.ts'
import { checkRecords } from '../record/check-records.ts'
import type { ExtractedDocument } from '../record/record.ts'
import { chooseExporter } from './choose-exporter.ts'
import { chooseKinds } from './choose-kinds.ts'
import { exitCodes } from './exit-codes.ts'
import type { ExtractCommandOptions } from './extract-command-options.ts'
import { extractOptions } from './extract-options.ts'
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
  const toFile = options.output !== undefined && options.output !== '-'
  const terminal = io.stdout.isTTY === true && !toFile
  const exporter = chooseExporter({ ...options, output: toFile ? options.output : undefined }, terminal)
  const kinds = options.kind === undefined ? undefined : chooseKinds(options.kind)
  const columns = options.columns === undefined ? undefined : chooseColumns(options.columns)
  const { sources, several } = await findSources(files, options, commands, io)
  const writer = await exporter.open({
    several,
    lang: options.lang,
    excel: options.excel === true,
    color: !toFile && useColor(options.color, io),
    ...(columns && { columns }),
    ...(terminal && io.stdout.columns !== undefined && { width: io.stdout.columns }),
  })

  const report = reporter(io, options.quiet)
  const line = progress(sources.length, io, options.quiet === true || terminal)
  let failed = false
  let found = false

  async function* documents(): AsyncGenerator<ExtractedDocument> {
    let done = 0
    const reading = { stdin: io.stdin, encoding: options.encoding, format: options.inputFormat }
    for await (const input of readInputs(sources, reading)) {
      line.step(++done, input.name)
      if ('error' in input) {
        failed = true
        line.clear()
        report.error(input.error, input.name)
        continue
      }
      const whole = extract(input.text, extractOptions(input, options))
      const figures = kinds ? whole.figures.filter(({ kind }) => kinds.has(kind)) : whole.figures
      checkRecords(figures)
      const document = { ...whole, figures, diagnostics: [...input.diagnostics, ...whole.diagnostics] }
      line.clear()
      report.diagnostics(input.name, document.diagnostics)
      found ||= isFinding(document, options.failOn)
      yield document
    }
    line.clear()
  }

  const output = toFile ? fileOutput(options.output ?? '') : streamOutput(io.stdout)
  await writeDocuments(documents(), writer, output)
  if (failed) return exitCodes.failed
  return found ? exitCodes.findings : exitCodes.done
}

const isFinding = ({ figures, diagnostics }: ExtractedDocument, failOn: ExtractCommandOptions['failOn']): boolean => {
  if (failOn === 'never') return false
  return figures.length === 0 || (failOn === 'warning' && diagnostics.some(({ severity }) => severity !== 'info'))
}
