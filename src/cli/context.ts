import type { Io } from './io.ts'

/** One run: its process, and the exit code that its command leaves. */
export interface Context {
  readonly io: Io
  exitCode: number
}
