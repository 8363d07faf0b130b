import { type Encoding, encodings } from './encodings.ts'
import { scoreText } from './score-text.ts'

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

const sampleSize = 65_536

/** Some bytes from the first that is not ASCII on, where the encodings begin to differ. */
const sampleOf = (bytes: Uint8Array): Uint8Array => {
  const first = bytes.findIndex((byte) => byte === 0 || byte >= 0x80)
  const start = Math.max(first, 0) & ~1
  return bytes.subarray(start, start + sampleSize)
}

/** Decodes as far as the bytes are whole: a character cut by the sample's end is left out, not marked. */
const read = (sample: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(sample, { stream: true })

/** A short GBK text can be valid UTF-8 by chance (5元 is 5Ԫ); but then it is one without a single CJK character. */
const mayBeUtf8 = (text: string): boolean => !/[\u0080-\u07ff]/.test(text) || /[\u0800-\uffff]/.test(text)

const strictUtf8 = (sample: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true })
  } catch {
    return undefined
  }
}

/**
 * The likeliest encoding: by the byte-order mark, else strict UTF-8, else the one that reads most like Chinese;
 * `undefined` where none reads like text.
 */
export const detectEncoding = (bytes: Uint8Array): Encoding | undefined => {
  for (const [encoding, mark] of marks) if (mark.every((byte, i) => bytes[i] === byte)) return encoding
  const sample = sampleOf(bytes)
  const utf8 = sample.includes(0) ? undefined : strictUtf8(sample)
  if (utf8 !== undefined && mayBeUtf8(utf8)) return 'utf-8'
  let best: Encoding | undefined
  let bestScore = 0
  for (const encoding of encodings) {
    const score = scoreText(read(sample, encoding))
    if (score <= bestScore) continue
    best = encoding
    bestScore = score
  }
  return best
}
