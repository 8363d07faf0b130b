import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs'
import { UserError } from '../diagnostics.ts'
import { checkSize } from './check-size.ts'
import { fileError } from './file-error.ts'
import { readStream } from './read-stream.ts'

/** The bytes of a file; a pipe or a device is opened once and read to its end. */
export const readFile = async (path: string): Promise<Uint8Array> => {
  try {
    const fd = openSync(path, 'r')
    const stat = fstatSync(fd)
    // Files that only seem to be empty (below /proc, pipes) have to be read to be known.
    if (!stat.isFile() || stat.size === 0) return await readStream(createReadStream(path, { fd }))
    try {
      checkSize(stat.size)
      return readFileSync(fd)
    } finally {
      closeSync(fd)
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw fileError(error)
  }
}
