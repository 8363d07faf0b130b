import { Command, Option } from 'commander'
import { exporters } from '../export/index.ts'
import { defineCompletion } from './commands/completion.ts'
import { defineDiff } from './commands/diff.ts'
import { defineExplain } from './commands/explain.ts'
import { defineExtract } from './commands/extract.ts'
import { definePipe } from './commands/pipe.ts'
import { defineSchema } from './commands/schema.ts'
import { defineValidate } from './commands/validate.ts'
import { applyConfig } from './config/apply-config.ts'
import type { Context } from './context.ts'

const formats = exporters.map(({ name, description }) => `  ${name.padEnd(29)}  ${description}`).join('\n')

const help = `
Formats:
${formats}

Examples:
  extract report.txt                                a table on the terminal
  extract report.txt --format csv > figures.csv
  extract report.txt -o figures.csv --excel --lang zh
  extract -r reports -o all.ndjson                  every .txt and .md below a folder
  extract -r reports --schema work-report -f csv    a row a report, a column a field
  extract '2024/*.md' --kind money,percent --columns document,indicator,value,unit
  curl -s https://example.org/report.txt | extract - --format json

Exit code: 0 done · 1 findings, see --fail-on · 2 something could not be read or written (the rest still comes out).
Data go to standard output, messages to standard error.`

/** The command line, as commander reads it. One file a command; what a command needs is loaded when it runs. */
export const createProgram = (context: Context): Command => {
  const program = new Command('extract')
    .description('Pulls every figure out of Chinese reports: value, unit, change, and what it measures.')
    .usage('[options] <file...>\n       extract <command> --help')
    .addHelpOption(new Option('-h, --help', 'print this help').helpGroup('Run:'))
    .helpCommand(false)
    .enablePositionalOptions()
    .addHelpText('after', help)
  program.hook('preAction', (_, command) => applyConfig(command))
  defineExtract(program, context)
  program.commandsGroup('Commands:')
  defineValidate(program, context)
  defineDiff(program, context)
  definePipe(program, context)
  defineExplain(program, context)
  defineSchema(program, context)
  defineCompletion(program, context)
  return program
}
