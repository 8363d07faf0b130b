import type { Readable } from 'node:stream'

const newline = 0x0a

/** A line without its end; `undefined` for one that is too long to keep. */
export type Line = Uint8Array | undefined

/** The lines of a stream, those of each chunk together: behind them, no whole line is waiting. */
export async function* readLines(stream: Readable, maxBytes: number): AsyncGenerator<Line[]> {
  let parts: Uint8Array[] = []
  let length = 0
  const add = (part: Uint8Array) => {
    length += part.length
    if (length > maxBytes) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const take = (): Line => {
    const line = length > maxBytes ? undefined : parts.length === 1 ? parts[0] : Buffer.concat(parts)
    parts = []
    length = 0
    return line
  }
  for await (const chunk of stream) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    const lines: Line[] = []
    let start = 0
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
      add(bytes.subarray(start, end))
      lines.push(take())
      start = end + 1
    }
    add(bytes.subarray(start))
    yield lines
  }
  if (length > 0) yield [take()]
}
