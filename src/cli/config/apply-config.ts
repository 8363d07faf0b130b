import type { Command } from 'commander'
import { findConfig } from './find-config.ts'

/** Where a value comes from, for commander. */
const source = 'config'

/** The configuration of a run: the one that it names, else the nearest; `undefined` where there is none. */
export const configPath = (named: string | false | undefined): string | undefined =>
  named === false ? undefined : (named ?? findConfig(process.cwd()))

/** Gives the options that the command line leaves open the values of the configuration. */
export const applyConfig = async (command: Command): Promise<void> => {
  const known = new Set(command.options.map((option) => option.attributeName()))
  if (!known.has('config') || command.getOptionValue('version')) return
  const path = configPath(command.getOptionValue('config'))
  if (path === undefined) return
  const { loadConfig } = await import('./load-config.ts')
  const { optionValues } = await import('./option-values.ts')
  const fromConfig = new Set<string>()
  const values = optionValues(await loadConfig(path), command.name(), path)
  // The columns of the configuration are those of records; a schema brings its own.
  if (command.getOptionValue('schema') ?? values.schema) delete values.columns
  for (const [key, value] of Object.entries(values)) {
    const given = command.getOptionValueSource(key)
    const heeded = known.has(key) || key === 'severities'
    if (!heeded || (given !== undefined && given !== 'default')) continue
    command.setOptionValueWithSource(key, value, source)
    fromConfig.add(key)
  }
  command.setOptionValue('fromConfig', fromConfig)
}
