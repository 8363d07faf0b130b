import { relative } from 'node:path'
import { exitCodes } from '../exit-codes.ts'
import type { ExtractCommandOptions } from '../extract-command-options.ts'
import type { Io } from '../io.ts'
import { streamOutput } from '../stream-output.ts'
import { configPath } from './apply-config.ts'
import { loadConfig } from './load-config.ts'
import { configOf } from './option-values.ts'

/** Options that say what to do once, not how: no part of a configuration. */
const once = [
  'config',
  'printConfig',
  'fromConfig',
  'output',
  'filesFrom',
  'stdinName',
  'date',
  'listKinds',
  'listColumns',
  'long',
]

/** Prints what a run would go by: the command line over the configuration over the defaults. */
export const printConfig = async (options: ExtractCommandOptions, io: Io): Promise<number> => {
  const path = configPath(options.config)
  const config = path === undefined ? {} : await loadConfig(path)
  const { $schema, ...settings } = config
  const given = Object.entries(options).filter(([key]) => !once.includes(key))
  const effective = { ...settings, ...configOf(Object.fromEntries(given)) }
  io.stderr.write(`extract: note: ${path === undefined ? 'no configuration' : relative(process.cwd(), path)}\n`)
  await streamOutput(io.stdout).write(`${JSON.stringify(effective, null, 2)}\n`)
  return exitCodes.done
}
