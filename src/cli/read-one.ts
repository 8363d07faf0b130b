import { UserError } from '../diagnostics.ts'
import type { InputDocument } from '../input/input.ts'
import { listSources } from '../input/list-sources.ts'
import { readInputs } from '../input/read-inputs.ts'
import type { Io } from './io.ts'
import type { ReadingOptions } from './reading-options.ts'

/** The one document that a name means; an error tells the name. */
export const readOne = async (name: string, options: ReadingOptions, io: Io): Promise<InputDocument> => {
  const { sources } = await listSources([name], { stdinName: options.stdinName, literal: true })
  for await (const input of readInputs(sources, { io, encoding: options.encoding, format: options.inputFormat })) {
    if (!('error' in input)) return input
    throw new UserError(`${input.name}: ${input.error.message}`, input.error.hint)
  }
  throw new Error(`'${name}' gave neither a document nor an error`)
}
