import type { Encoding } from '../input/encodings.ts'
import type { InputFormat } from '../input/input.ts'

/** What the command line says of how documents are read. */
export interface ReadingOptions {
  readonly encoding?: Encoding
  readonly inputFormat?: InputFormat
  readonly stdinName?: string
  readonly date?: string
}
