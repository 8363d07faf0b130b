import { UserError } from '../diagnostics.ts'
import { type Encoding, encodingNames } from './encodings.ts'

/** The encoding that a user means by a name. */
export const parseEncoding = (name: string): Encoding => {
  const encoding = encodingNames[name.toLowerCase().replace(/[-_\s]/g, '')]
  if (encoding) return encoding
  throw new UserError(`unknown encoding '${name}'`, 'use utf-8, utf-16le, utf-16be, gb18030, gbk, gb2312 or big5')
}
