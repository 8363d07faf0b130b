import { relative } from 'node:path'
import type { Config } from '../../config/config.ts'
import { validate } from '../../config/generated/validate-config.js'
import { readNamedFile } from '../../input/read-named-file.ts'
import { readSettings } from '../../settings/read-settings.ts'
import { settingsError } from '../../settings/settings-error.ts'

/** Reads a configuration; what is wrong in it is an error with its place. */
export const loadConfig = async (path: string): Promise<Config> => {
  const name = relative(process.cwd(), path)
  const text = new TextDecoder().decode(await readNamedFile(path, name))
  const settings = await readSettings<Config>(text, name, validate)
  if ('mistakes' in settings) throw settingsError(name, settings.mistakes)
  return settings.value
}
