import { type Diagnostic, UserError } from '../diagnostics.ts'
import { binaryType } from './binary-type.ts'
import { detectEncoding } from './detect-encoding.ts'
import { diagnose } from './diagnose.ts'
import type { Encoding } from './encodings.ts'

export interface Decoded {
  /** Without the byte-order mark, otherwise as it stood: every offset refers to it. */
  readonly text: string
  readonly encoding: Encoding
  readonly diagnostics: readonly Diagnostic[]
}

/** Whole files in one call cost half as much again as in chunks. */
const chunkSize = 65_536

/** Throws a TypeError on bad bytes where `fatal`; a character cut by the end of the bytes is left out. */
const decodeChunks = (bytes: Uint8Array, encoding: Encoding, fatal: boolean): { text: string; cut: boolean } => {
  const decoder = new TextDecoder(encoding, { fatal })
  let text = ''
  for (let at = 0; at < bytes.length; at += chunkSize)
    text += decoder.decode(bytes.subarray(at, at + chunkSize), { stream: true })
  // GB18030 has a byte-order mark too, which TextDecoder leaves in.
  if (encoding === 'gb18030' && text.startsWith('\ufeff')) text = text.slice(1)
  try {
    const rest = decoder.decode()
    return { text, cut: rest !== '' }
  } catch {
    return { text, cut: true }
  }
}

/** Reads bytes as text: in the encoding that the user forces, else in the likeliest one. */
export const decode = (bytes: Uint8Array, forced?: Encoding): Decoded => {
  const binary = binaryType(bytes)
  if (binary) throw new UserError(`not a text file but a ${binary.type}`, binary.hint)
  const encoding = forced ?? detectEncoding(bytes)
  if (!encoding)
    throw new UserError('not a text file: its bytes read as text in no encoding', 'give a .txt or .md file')
  const { text, cut, bad } = decodeAs(bytes, encoding)
  if (text.includes('\0'))
    throw new UserError('not a text file: it has NUL characters', 'give a .txt or .md file, or the right --encoding')
  const diagnostics: Diagnostic[] = []
  if (bad) {
    const places = text.match(/\ufffd+/g)?.length ?? 0
    const detail = `${places} ${places === 1 ? 'place, this one,' : 'places, first this one,'} can't be read as ${encoding}`
    diagnostics.push(diagnose('mixed-encodings', `${detail} (shown as U+FFFD)`, text, text.indexOf('\ufffd')))
  }
  if (cut) diagnostics.push(diagnose('text-truncated', cutText, text, text.length))
  return { text, encoding, diagnostics }
}

const cutText = 'the text ends inside a character, which is left out: the file may be incomplete'

const decodeAs = (bytes: Uint8Array, encoding: Encoding): { text: string; cut: boolean; bad: boolean } => {
  try {
    return { ...decodeChunks(bytes, encoding, true), bad: false }
  } catch {
    return { ...decodeChunks(bytes, encoding, false), bad: true }
  }
}
