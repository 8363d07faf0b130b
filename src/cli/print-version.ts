import { versions } from '../versions.ts'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'
import { streamOutput } from './stream-output.ts'

/** The version; as JSON also what a bug report should tell. */
export const printVersion = async (json: boolean, { stdout }: Io): Promise<number> => {
  const runtime = { node: process.versions.node, icu: process.versions.icu, platform: process.platform }
  const text = json ? JSON.stringify({ ...versions, ...runtime }, null, 2) : versions.version
  await streamOutput(stdout).write(`${text}\n`)
  return exitCodes.done
}
