import type { Encoding } from '../../src/input/encodings.ts'

const tables = new Map<string, Map<string, number[]>>()

/** The two-byte characters of an encoding, found by decoding them all. */
const tableOf = (encoding: string): Map<string, number[]> => {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(encoding)
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail))
      if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, [lead, trail])
    }
  }
  tables.set(encoding, table)
  return table
}

/** Text as bytes; throws where the encoding lacks a character. */
export const encode = (text: string, encoding: Encoding): Uint8Array => {
  if (encoding === 'utf-8') return Buffer.from(text)
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  const bytes = [...text].flatMap((char) => {
    const code = char.codePointAt(0) ?? 0
    const pair = code < 0x80 ? [code] : tableOf(encoding).get(char)
    if (!pair) throw new Error(`${char} is not in ${encoding}`)
    return pair
  })
  return Uint8Array.from(bytes)
}
