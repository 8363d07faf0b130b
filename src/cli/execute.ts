import { CommanderError } from 'commander'
import { UserError } from '../diagnostics.ts'
import type { Context } from './context.ts'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'
import { createProgram } from './program.ts'
import { reporter } from './reporter.ts'
import { streamOutput } from './stream-output.ts'

/** Runs the command line; resolves to the exit code. */
export const execute = async (argv: readonly string[], io: Io): Promise<number> => {
  const context: Context = { io, exitCode: exitCodes.done }
  let help = ''
  const program = createProgram(context)
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        help += text
      },
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 100, 120),
      getOutHasColors: () => false,
    })
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
    return context.exitCode
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      await streamOutput(io.stdout).write(help)
      return exitCodes.done
    }
    if (error instanceof CommanderError) reporter(io).error(fromCommander(error))
    else if (error instanceof UserError) reporter(io).error(error)
    else reportBug(error, io)
    return exitCodes.failed
  }
}

/** commander's "error: unknown option '--fromat'\n(Did you mean --format?)" in our form. */
const fromCommander = ({ message }: CommanderError): UserError => {
  const [first = '', near] = message.replace(/^error: /, '').split('\n')
  const meant = near?.match(/Did you mean (?:one of )?(.+?)\?/)?.[1]
  return new UserError(first, meant ? `did you mean ${meant}?` : 'extract --help shows all options')
}

const reportBug = (error: unknown, { stderr }: Io): void => {
  const stack = error instanceof Error ? error.stack : String(error)
  stderr.write(
    `${stack}\n\nextract: this is a bug in extract, not a mistake of yours: please report it with the lines above\n`,
  )
}
