import type { Command } from 'commander'
import { exporters } from '../../export/index.ts'
import { addReadingOptions } from '../add-reading-options.ts'
import { addConfigOptions } from '../config/add-config-options.ts'
import type { Context } from '../context.ts'
import type { ExtractCommandOptions } from '../extract-command-options.ts'
import type { Io } from '../io.ts'
import { oneOf } from '../one-of.ts'
import { parseCount } from '../parse-count.ts'

const formats = exporters.map(({ name }) => name)
const failures = ['empty', 'warning', 'never']

/** What the program does without a command's name. */
export const defineExtract = (program: Command, context: Context): void => {
  program
    .argument('[file...]', "reports (.txt, .md), folders (with -r), quoted patterns ('2024/*.txt'), or - for stdin")
    .optionsGroup('Input:')
    .option('-r, --recursive', 'read the .txt and .md files in folders, and in folders in them')
    .option('--files-from <list>', 'read the names of the files from a file, one a line; - for stdin')
  addReadingOptions(program)
    .optionsGroup('Output:')
    .addOption(oneOf('-f, --format <name>', 'default: table on a terminal, else json', formats))
    .option('-o, --output <file>', 'write to a file, whole or not at all; its extension gives the format')
    .option('--kind <names>', 'only figures of these kinds: money,percent')
    .option('--list-kinds', 'print the kinds and what they cover')
    .option('--columns <names>', 'these columns, in this order: indicator,value,unit')
    .option('--list-columns', 'print the columns')
    .option('--schema <file|name>', 'the fields of a report schema (work-report, or a file) in place of every figure')
    .option('--long', 'with --schema: a row a field, with its place, quote, confidence and why')
    .addOption(
      oneOf('--lang <name>', 'headers: en for programs (value), zh for readers (数值)', ['en', 'zh']).default('en'),
    )
    .option('--excel', 'csv and tsv that Excel opens well: byte-order mark, CRLF, no cell that becomes a formula')
    .optionsGroup('Run:')
  addConfigOptions(program)
    .addOption(
      oneOf('--fail-on <what>', 'exit 1 if a document has no figures (empty), or also on warnings', failures).default(
        'never',
      ),
    )
    .addOption(oneOf('--color <when>', 'also by NO_COLOR and FORCE_COLOR', ['auto', 'always', 'never']).default('auto'))
    .option(
      '-j, --jobs <n>',
      'documents at once, for csv, tsv, ndjson; default: 1, from 100 files on all processors but one',
      parseCount('--jobs', 'a number of documents, such as 4'),
    )
    .option('-q, --quiet', 'no warnings and no progress, only errors')
    .option('--print-config', 'print the options that a run goes by, as a configuration')
    .option('-V, --version', 'print the version')
    .option('--json', 'with --version: as JSON, for bug reports')
    .action(async (files: string[], options: ExtractCommandOptions) => {
      context.exitCode = await run(files, options, program, context.io)
    })
}

const run = async (files: string[], options: ExtractCommandOptions, program: Command, io: Io): Promise<number> => {
  if (options.version) return (await import('../print-version.ts')).printVersion(options.json === true, io)
  if (options.listColumns) return (await import('../list-columns.ts')).listColumns(io)
  if (options.listKinds) return (await import('../list-kinds.ts')).listKinds(io)
  if (options.printConfig) return (await import('../config/print-config.ts')).printConfig(options, io)
  const { runExtract } = await import('../extract.ts')
  return runExtract(
    files,
    options,
    program.commands.map((command) => command.name()),
    io,
  )
}
