import type { Io } from './io.ts'

/** `extract --help` is rendered at build time for this many columns. */
const helpWidth = 100

/** Runs the command line; resolves to the exit code. What commander isn't needed for goes without it. */
export const main = async (argv: readonly string[], io: Io): Promise<number> => {
  const [first, ...others] = argv
  const wide = (io.stdout.columns ?? helpWidth) >= helpWidth
  if ((first === '--help' || first === '-h') && others.length === 0 && wide) {
    const { help } = await import('./generated/help.ts')
    io.stdout.on('error', () => {})
    io.stdout.write(help)
    return 0
  }
  const { execute } = await import('./execute.ts')
  return execute(argv, io)
}
