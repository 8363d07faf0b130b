import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../../diagnostics.ts'

const names = ['extract.config.json', 'extract.config.yaml', 'extract.config.yml']

const isFile = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true
  } catch {
    // A folder that may not be looked into holds no configuration for us.
    return false
  }
}

/** The configuration of a folder, or of the nearest one above that has one. */
export const findConfig = (folder: string): string | undefined => {
  const [found, other] = names.filter((name) => isFile(join(folder, name)))
  if (found && other)
    throw new UserError(`${folder} holds both ${found} and ${other}`, 'keep one of them, or name one with --config')
  if (found) return join(folder, found)
  const above = dirname(folder)
  return above === folder ? undefined : findConfig(above)
}
