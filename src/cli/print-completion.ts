import type { Command } from 'commander'
import { commandShape } from './command-shape.ts'
import { shells } from './completion/index.ts'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'
import { streamOutput } from './stream-output.ts'

export const printCompletion = async (
  shell: keyof typeof shells,
  program: Command,
  { stdout }: Io,
): Promise<number> => {
  await streamOutput(stdout).write(shells[shell](commandShape(program)))
  return exitCodes.done
}
