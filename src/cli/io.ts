import type { Readable } from 'node:stream'

/** Standard output or standard error: a stream, or less. */
export interface OutputStream {
  readonly isTTY?: boolean
  /** Of a terminal. */
  readonly columns?: number
  readonly write: (text: string | Uint8Array, done?: (error?: Error | null) => void) => unknown
  readonly on: (event: 'error', listener: (error: Error) => void) => unknown
}

/** What a run touches of its process; tests bring their own. `process` is one. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly env: Readonly<Record<string, string | undefined>>
}
