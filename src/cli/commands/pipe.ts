import { type Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { parseCount } from '../parse-count.ts'
import type { PipeOptions } from '../pipe.ts'

const parseBytes = parseCount('--max-line-bytes', 'a number of bytes, such as 1000000')

const help = `
Standard input: {"id": …, "text": "…", "date": "2024-09-12"} a line, or the text alone as a JSON string; date and
format ("text" or "markdown") may be left out.
Standard output, for each line one, in the same order:
  {"id": …, "figures": [ … ]}                           as in: extract --format ndjson
  {"id": …, "error": {"code": "…", "message": "…"}}     what was wrong with the line; the next one is read all the same
Codes: empty-line, invalid-utf8, invalid-json, invalid-shape, line-too-long, internal.

Exit code: 0 when every line has its answer, 1 with --strict if one is an error, 2 if the run broke off.

Examples:
  extract pipe < reports.ndjson > figures.ndjson
  parallel --pipe -k --block 10M extract pipe < reports.ndjson > figures.ndjson`

export const definePipe = (program: Command, context: Context): void => {
  program
    .command('pipe')
    .summary('many documents in one process: a JSON line in, a JSON line out')
    .description('Reads one document a line from standard input, and answers each with one line.')
    .option('--strict', 'exit 1 if a line was answered with an error')
    .option('--ascii', 'write other characters as \\uXXXX, for readers that expect another charset')
    .addOption(
      new Option('--max-line-bytes <n>', 'longer lines are answered with an error')
        .default(67_108_864)
        .argParser(parseBytes),
    )
    .option('--hello', 'write a line first that tells the versions of the program, its schema and its rules')
    .addHelpText('after', help)
    .action(async (options: PipeOptions) => {
      const { runPipe } = await import('../pipe.ts')
      context.exitCode = await runPipe(options, context.io)
    })
}
