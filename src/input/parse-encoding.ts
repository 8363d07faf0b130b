import { UserError } from '../diagnostics.ts'
import type { Encoding } from './encodings.ts'

/** The names that users give, in lower case and without hyphens and underscores. */
const names = new Map<string, Encoding>([
  ['utf8', 'utf-8'],
  ['utf16', 'utf-16le'],
  ['utf16le', 'utf-16le'],
  ['ucs2', 'utf-16le'],
  ['utf16be', 'utf-16be'],
  ['gb18030', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['euccn', 'gb18030'],
  ['cp936', 'gb18030'],
  ['big5', 'big5'],
  ['big5hkscs', 'big5'],
  ['cp950', 'big5'],
])

/** The encoding that a user means by a name. */
export const parseEncoding = (name: string): Encoding => {
  const encoding = names.get(name.toLowerCase().replace(/[-_\s]/g, ''))
  if (encoding) return encoding
  throw new UserError(`unknown encoding '${name}'`, 'use utf-8, utf-16le, utf-16be, gb18030, gbk, gb2312 or big5')
}
