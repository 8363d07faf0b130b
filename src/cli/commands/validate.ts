import type { Command } from 'commander'
import { reporters } from '../../reporters/index.ts'
import { addReadingOptions } from '../add-reading-options.ts'
import { addConfigOptions } from '../config/add-config-options.ts'
import type { Context } from '../context.ts'
import { oneOf } from '../one-of.ts'
import type { ValidateCommandOptions } from '../validate-command-options.ts'

const formats = reporters.map(({ name }) => name)

const help = `
Formats:
${reporters.map(({ name, description }) => `  ${name.padEnd(8)}  ${description}`).join('\n')}

Exit code: 0 nothing to fail on · 1 findings, see --fail-on · 2 something could not be read or written.

Examples:
  extract validate report.txt                         the checks that need no schema
  extract validate -r reports --schema work-report    every field of every report as well
  extract validate report.txt --schema fields.yaml --no-checks --format sarif -o findings.sarif
  extract validate --schema-only fields.yaml          is the schema itself right?`

export const defineValidate = (program: Command, context: Context): void => {
  const command = program
    .command('validate')
    .summary('hold reports to checks, and to a report schema')
    .description(
      'Tells what is wrong in reports: figures that contradict one another, and, with --schema, fields that are missing,\n' +
        'ambiguous, in a wrong unit or out of range; each with its place and the sentence that it stands in.',
    )
    .argument('[file...]', 'reports, folders (with -r), quoted patterns, or - for stdin')
    .optionsGroup('Input:')
    .option('-r, --recursive', 'read the .txt and .md files in folders, and in folders in them')
    .option('--files-from <list>', 'read the names of the files from a file, one a line; - for stdin')
  addReadingOptions(command)
    .optionsGroup('Rules:')
    .option('--schema <file|name>', 'the fields that each report must have: work-report, or a file')
    .option('--schema-only', 'the files are schemas: check them, and no report')
    .option('--check <codes>', 'only these checks: parts-exceed-total,date-invalid')
    .option('--no-checks', 'none of the checks that need no schema')
    .option('--list-checks', 'print the checks')
    .addOption(
      oneOf('--fail-on <severity>', 'exit 1 on findings of this severity or a worse one', [
        'error',
        'warning',
        'info',
        'never',
      ]).default('error'),
    )
    .optionsGroup('Output:')
    .addOption(oneOf('-f, --format <name>', 'default: by the name of the output, else text', formats))
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .addOption(oneOf('--color <when>', 'also by NO_COLOR and FORCE_COLOR', ['auto', 'always', 'never']).default('auto'))
    .option('-q, --quiet', 'only errors and warnings')
  addConfigOptions(command)
    .addHelpText('after', help)
    .action(async (files: string[], options: ValidateCommandOptions) => {
      const { runValidate } = await import('../validate.ts')
      context.exitCode = await runValidate(files, options, context.io)
    })
}
