import type { ExtractOptions } from '../extract.ts'
import type { InputDocument } from '../input/input.ts'
import type { ReadingOptions } from './reading-options.ts'

/** What the library has to know of a document that was read. */
export const extractOptions = (input: InputDocument, { date }: ReadingOptions): ExtractOptions => ({
  name: input.name,
  encoding: input.encoding,
  format: input.format,
  ...(date !== undefined && { date }),
})
