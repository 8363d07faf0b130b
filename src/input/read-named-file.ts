import { UserError } from '../diagnostics.ts'
import { readFile } from './read-file.ts'

/** The bytes of a file; an error tells which. */
export const readNamedFile = async (path: string, name = path): Promise<Uint8Array> => {
  try {
    return await readFile(path)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    throw new UserError(`${name}: ${error.message}`, error.hint)
  }
}
