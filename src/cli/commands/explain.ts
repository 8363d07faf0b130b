import type { Command } from 'commander'
import { addReadingOptions } from '../add-reading-options.ts'
import { addConfigOptions } from '../config/add-config-options.ts'
import type { Context } from '../context.ts'
import type { ExplainCommandOptions } from '../explain.ts'
import { oneOf } from '../one-of.ts'

const help = `
Examples:
  extract explain report.txt:12       the figures of line 12
  extract explain report.txt:12:30    the figure at its column 30
  cat report.txt | extract explain -:12

In its output ← tells where each part comes from, and ✗ what else was looked at and why it is not that.`

export const defineExplain = (program: Command, context: Context): void => {
  const command = program
    .command('explain')
    .summary('how the figures of a line were found and read')
    .description(
      'Shows for each figure of a line which rule found it and how its value was made, step by step; what it\n' +
        'measures, of whom and when, by which words and rules; and what else was looked at and dropped, and why.',
    )
    .argument('<file:line>', 'a place in a report, as messages and the columns line and column give it')
  takeStdinPlaces(command)
  addReadingOptions(addConfigOptions(command))
    .addOption(oneOf('--color <when>', 'also by NO_COLOR and FORCE_COLOR', ['auto', 'always', 'never']).default('auto'))
    .addHelpText('after', help)
    .action(async (place: string, options: ExplainCommandOptions) => {
      const { runExplain } = await import('../explain.ts')
      context.exitCode = await runExplain(place, options, context.io)
    })
}

/** -:12 is line 12 of standard input; commander would look for an option of that name. */
const takeStdinPlaces = (command: Command): void => {
  const isPlace = (arg: string): boolean => /^-:\d/.test(arg)
  const parse = command.parseOptions.bind(command)
  command.parseOptions = (args) => {
    const { operands, unknown } = parse(args.filter((arg) => !isPlace(arg)))
    return { operands: [...operands, ...args.filter(isPlace)], unknown }
  }
}
