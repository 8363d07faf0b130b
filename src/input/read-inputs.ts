import type { Readable } from 'node:stream'
import { UserError } from '../diagnostics.ts'
import { decode } from './decode.ts'
import type { Encoding } from './encodings.ts'
import type { InputDocument, InputFailure, InputFormat, Source } from './input.ts'
import { readFile } from './read-file.ts'
import { readStream } from './read-stream.ts'

export interface ReadOptions {
  /** Looked at where it is read: setting it up takes time. */
  readonly io: { readonly stdin: Readable }
  /** Absent: each document's own. */
  readonly encoding?: Encoding | undefined
  /** Absent: by the name. */
  readonly format?: InputFormat | undefined
}

const markdown = /\.(?:md|markdown)$/i

/** Reads one document after the other, so that one is in memory at a time; what can't be read comes as a failure. */
export async function* readInputs(
  sources: readonly (Source | InputFailure)[],
  options: ReadOptions,
): AsyncGenerator<InputDocument | InputFailure> {
  for (const source of sources) {
    if ('error' in source) {
      yield source
      continue
    }
    const { name, path } = source
    try {
      const bytes = path === undefined ? await readStream(options.io.stdin) : await readFile(path)
      const format = options.format ?? (markdown.test(name) ? 'markdown' : 'text')
      yield { name, format, ...decode(bytes, options.encoding) }
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      yield { name, error }
    }
  }
}
