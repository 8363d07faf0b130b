import { type Command, Option } from 'commander'
import { UserError } from '../../diagnostics.ts'
import { diffStates } from '../../diff/diff-row.ts'
import { exporters } from '../../export/index.ts'
import { addDecodingOptions } from '../add-reading-options.ts'
import { addConfigOptions } from '../config/add-config-options.ts'
import type { Context } from '../context.ts'
import type { DiffCommandOptions } from '../diff-command-options.ts'
import { listOf } from '../list-of.ts'
import { oneOf } from '../one-of.ts'

const formats = exporters
  .filter(({ name, options }) => options.includes('columns') || /json$/.test(name))
  .map(({ name }) => name)

const parseDigits = (given: string): number => {
  if (/^\d$|^1[0-2]$/.test(given)) return Number(given)
  throw new UserError(`--digits can't be '${given}'`, 'give a number from 0 to 12')
}

const help = `
Each row has a state:
  both      both reports state it, each for its own time: the level then and now, difference, growth
  restated  the new report states another value for the time that the old one stated it for
  only_new  only the new report states it; so with only_old
  unclear   a report states several values, or the two are too far apart: nothing is compared

Figures are compared where indicator, subject, kind, unit, status and the time relative to the report's own are the same.
Differences are exact; growth is in percent of the old value, rounded half away from zero.

Examples:
  extract diff 2023.txt 2024.txt                             a table on the terminal
  extract diff 2023.txt 2024.txt --only both,restated -o changes.csv --excel --lang zh`

export const defineDiff = (program: Command, context: Context): void => {
  const command = program
    .command('diff')
    .summary('the same indicators of two reports side by side')
    .description(
      'Compares two reports, of two years or two versions: what each states, how it went on, what was restated.',
    )
    .argument('<old>', 'the earlier report, or - for stdin')
    .argument('<new>', 'the later report, or - for stdin')
    .addOption(listOf('--only <states>', 'only rows of these states: both,restated', diffStates))
    .addOption(new Option('--digits <n>', 'digits behind the point in growth').default(2).argParser(parseDigits))
    .addOption(oneOf('-f, --format <name>', 'default: table on a terminal, else json', formats))
    .option('-o, --output <file>', 'write to a file, whole or not at all; its extension gives the format')
    .option('--columns <names>', 'these columns, in this order: indicator,old_value,new_value,growth')
    .addOption(oneOf('--lang <name>', 'headers: en for programs, zh for readers', ['en', 'zh']).default('en'))
    .option('--excel', 'csv and tsv that Excel opens well')
    .addOption(oneOf('--color <when>', 'also by NO_COLOR and FORCE_COLOR', ['auto', 'always', 'never']).default('auto'))
    .option('-q, --quiet', 'no warnings, only errors')
  addConfigOptions(addDecodingOptions(command))
    .addHelpText('after', help)
    .action(async (oldName: string, newName: string, options: DiffCommandOptions) => {
      const { runDiff } = await import('../diff.ts')
      context.exitCode = await runDiff(oldName, newName, options, context.io)
    })
}
