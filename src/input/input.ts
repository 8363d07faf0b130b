import type { Diagnostic, UserError } from '../diagnostics.ts'
import type { Encoding } from './encodings.ts'

export type InputFormat = 'text' | 'markdown'

/** Where a document is to be read from. */
export interface Source {
  /** As the user gave it, or as found below what the user gave; `/` between folders. */
  readonly name: string
  /** Absent for standard input. */
  readonly path?: string
}

/** A source that can't be read, and why. */
export interface InputFailure {
  readonly name: string
  readonly error: UserError
}

export interface InputDocument {
  readonly name: string
  readonly text: string
  readonly format: InputFormat
  readonly encoding: Encoding
  /** What decoding had to say. */
  readonly diagnostics: readonly Diagnostic[]
}
