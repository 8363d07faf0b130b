import { UserError } from '../diagnostics.ts'

const reasons = new Map<string, readonly [string, string?]>([
  ['ENOENT', ['no such file or folder']],
  ['ENOTDIR', ['a part of the path is a file, not a folder']],
  ['EISDIR', ['is a folder']],
  ['EACCES', ['permission denied']],
  ['EPERM', ['permission denied']],
  ['ELOOP', ['its links lead in a circle']],
  ['ENAMETOOLONG', ['the name is too long']],
  ['EMFILE', ['too many files are open']],
  ['ENFILE', ['too many files are open']],
  ['ENOSPC', ['no space left on the disk', 'free some space, or write elsewhere']],
  ['EDQUOT', ['the disk quota is used up', 'free some space, or write elsewhere']],
  ['EROFS', ['the disk is read-only']],
  ['EFBIG', ['the file would be too large for its disk']],
  ['EIO', ['the disk or device failed']],
  ['EBUSY', ['in use by another program']],
  ['ENXIO', ['no such device']],
])

/**
 * One line for what the operating system says about a file, with the name of the file where the line has none from
 * elsewhere; anything else that it throws is a bug and passes on.
 */
export const fileError = (error: unknown, name?: string): UserError => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const [message, hint] = reasons.get(code) ?? []
  if (message === undefined) throw error
  return new UserError(name === undefined ? message : `${name}: ${message}`, hint)
}
