import { escapeLines } from '../export/escape-lines.ts'
import { extract } from '../extract.ts'
import { checkRecords } from '../record/check-records.ts'
import { versions } from '../versions.ts'
import { escapeAscii } from './escape-ascii.ts'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'
import { parseRequest, type Request } from './parse-request.ts'
import { readLines } from './read-lines.ts'
import { streamOutput } from './stream-output.ts'

export interface PipeOptions {
  readonly strict?: true
  readonly ascii?: true
  readonly maxLineBytes: number
  readonly hello?: true
}

/** Enough for one write; more would only be held in memory. */
const flushLength = 65_536

/** Answers each line of standard input with one line; resolves to the exit code. */
export const runPipe = async (options: PipeOptions, io: Io): Promise<number> => {
  const output = streamOutput(io.stdout)
  const encode = options.ascii ? escapeAscii : escapeLines
  let waiting = ''
  let errors = 0
  const flush = async () => {
    const text = waiting
    waiting = ''
    return text === '' || output.write(text)
  }
  const add = (answer: object) => {
    waiting += `${encode(JSON.stringify(answer))}\n`
  }
  const code = () => (options.strict && errors > 0 ? exitCodes.findings : exitCodes.done)

  if (options.hello) add({ hello: versions })
  for await (const lines of readLines(io.stdin, options.maxLineBytes)) {
    for (const line of lines) {
      const request = parseRequest(line, options.maxLineBytes)
      const answer = 'error' in request ? request : answerTo(request, io)
      if ('error' in answer) errors += 1
      add(answer)
      if (waiting.length >= flushLength && !(await flush())) return code()
    }
    if (!(await flush())) return code()
  }
  await flush()
  return code()
}

/** A bug costs one document, not the run: the stack goes to standard error. */
const answerTo = ({ id, text, date, format }: Request, { stderr }: Io): object => {
  try {
    const { figures } = extract(text, {
      format,
      ...(id !== null && { id: idText(id) }),
      ...(date !== undefined && { date }),
    })
    checkRecords(figures)
    return { id, figures }
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    return {
      id,
      error: { code: 'internal', message: `a bug in extract: ${error instanceof Error ? error.message : error}` },
    }
  }
}

const idText = (id: unknown): string => (typeof id === 'string' ? id : JSON.stringify(id))
