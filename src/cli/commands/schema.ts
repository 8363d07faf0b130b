import { Argument, type Command } from 'commander'
import { readyNames } from '../../report-schema/generated/ready-names.ts'
import type { Context } from '../context.ts'

const help = `
Names: record (one line of --format ndjson), document (--format json), config and report-schema (for your editor, of
extract.config.yaml and of what --schema reads), or a ready report schema, to use as it is or to copy and change:

  extract schema --list
  extract schema work-report > fields.yaml`

export const defineSchema = (program: Command, context: Context): void => {
  program
    .command('schema')
    .summary('print the JSON Schema of the output, or a ready report schema')
    .description('Prints a JSON Schema (draft 2020-12), or a report schema that comes with the program (YAML).')
    .addArgument(
      new Argument('[name]', 'which one')
        .choices(['record', 'document', 'config', 'report-schema', ...readyNames])
        .default('record'),
    )
    .option('--list', 'print the names')
    .addHelpText('after', help)
    .action(async (name: string, options: { readonly list?: true }) => {
      const { runSchema } = await import('../schema.ts')
      context.exitCode = await runSchema(name, options, context.io)
    })
}
