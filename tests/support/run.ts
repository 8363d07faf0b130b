import { Readable, Writable } from 'node:stream'
import { execute } from '../../src/cli/execute.ts'
import type { Io } from '../../src/cli/io.ts'

export interface RunOptions {
  readonly stdin?: string | Uint8Array | readonly Uint8Array[] | AsyncIterable<Uint8Array>
  /** Standard output and input are a terminal of this width. */
  readonly terminal?: number
  readonly env?: Record<string, string>
  /** Called for each write to standard output; an error that it returns is the write's. */
  readonly onWrite?: (text: string) => Error | undefined
}

export interface RunResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const sink = (onWrite?: RunOptions['onWrite']) => {
  const chunks: string[] = []
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _, done) => {
      const error = onWrite?.(String(chunk))
      if (!error) chunks.push(String(chunk))
      done(error)
    },
  })
  return { stream, text: () => chunks.join('') }
}

/** Runs the command line in this process. */
export const run = async (argv: readonly string[], options: RunOptions = {}): Promise<RunResult> => {
  const { stdin = '', terminal, env = {} } = options
  const input =
    typeof stdin === 'string' || stdin instanceof Uint8Array
      ? [Buffer.from(stdin as string)].filter((chunk) => chunk.length > 0)
      : stdin
  const out = sink(options.onWrite)
  const err = sink()
  const tty = terminal === undefined ? {} : { isTTY: true, columns: terminal }
  const io = {
    stdin: Object.assign(Readable.from(input), terminal === undefined ? {} : { isTTY: true }),
    stdout: Object.assign(out.stream, tty),
    stderr: err.stream,
    env,
  } as Io
  const code = await execute(argv, io)
  return { code, stdout: out.text(), stderr: err.text() }
}
