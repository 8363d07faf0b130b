import { checks } from '../checks/index.ts'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'
import { streamOutput } from './stream-output.ts'

/** The checks, for --list-checks: code, severity, what it is. */
export const listChecks = async ({ stdout }: Io): Promise<number> => {
  const lines = checks.map(({ code, severity, title }) => `${code}\t${severity}\t${title}\n`)
  await streamOutput(stdout).write(lines.join(''))
  return exitCodes.done
}
