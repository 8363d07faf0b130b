import type { Readable } from 'node:stream'
import { checkSize } from './check-size.ts'

/** The bytes of a stream to its end. */
export const readStream = async (stream: Readable): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    checkSize(size)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
