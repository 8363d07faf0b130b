import { kinds } from '../figures/kinds/index.ts'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'
import { streamOutput } from './stream-output.ts'

/** The kinds, for --list-kinds: name, Chinese name, what it covers. */
export const listKinds = async ({ stdout }: Io): Promise<number> => {
  const lines = kinds.map(({ name, title, description }) => `${name}\t${title}\t${description}\n`)
  await streamOutput(stdout).write(lines.join(''))
  return exitCodes.done
}
