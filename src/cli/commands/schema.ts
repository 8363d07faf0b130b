import { Argument, type Command } from 'commander'
import type { Context } from '../context.ts'

export const defineSchema = (program: Command, context: Context): void => {
  program
    .command('schema')
    .summary('print the JSON Schema of the output')
    .description(
      'Prints the JSON Schema (draft 2020-12) of one record, or of a whole document as --format json gives it.',
    )
    .addArgument(new Argument('[name]', 'which one').choices(['record', 'document']).default('record'))
    .action(async (name: 'record' | 'document') => {
      const { runSchema } = await import('../schema.ts')
      context.exitCode = await runSchema(name, context.io)
    })
}
