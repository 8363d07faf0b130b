import { escapeLines } from '../export/escape-lines.ts'
import { extract } from '../extract.ts'
import { checkRecords } from '../record/check-records.ts'
import { stringifyRecord } from '../record/generated/stringify-record.ts'
import { versions } from '../versions.ts'
import { escapeAscii } from './escape-ascii.ts'
import { exitCodes } from './exit-codes.ts'
import { extractOptions } from './extract-options.ts'
import { faultOf } from './fault.ts'
import type { Io } from './io.ts'
import { parseRequest, type Request, type RequestError } from './parse-request.ts'
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
  let waiting = ''
  let errors = 0
  const flush = async () => {
    const text = waiting
    waiting = ''
    return text === '' || output.write(text)
  }
  const add = (json: string) => {
    waiting += `${options.ascii ? escapeAscii(json) : json}\n`
  }
  const code = () => (options.strict && errors > 0 ? exitCodes.findings : exitCodes.done)

  if (options.hello) add(lineOf({ hello: versions }))
  for await (const lines of readLines(io.stdin, options.maxLineBytes)) {
    for (const line of lines) {
      const request = parseRequest(line, options.maxLineBytes)
      const answer = 'error' in request ? request : await answerTo(request, io)
      if (typeof answer === 'string') add(answer)
      else {
        errors += 1
        add(lineOf(answer))
      }
      if (waiting.length >= flushLength && !(await flush())) return code()
    }
    // No whole line is left to read: whoever asks may be waiting for these.
    if (!(await flush())) return code()
  }
  await flush()
  return code()
}

const lineOf = (value: unknown): string => escapeLines(JSON.stringify(value))

/** A bug costs one document, not the run: the stack goes to standard error. */
const answerTo = async (request: Request, io: Io): Promise<string | RequestError> => {
  const { id, text } = request
  const identity = id === null ? {} : { id: typeof id === 'string' ? id : JSON.stringify(id) }
  try {
    const { figures } = extract(text, { ...(await extractOptions(request)), ...identity })
    const [fault] = checkRecords(figures).invalid.map(faultOf)
    if (fault) throw new Error(`line ${fault.line}: ${fault.message}`)
    return `{"id":${lineOf(id)},"figures":[${figures.map((record) => stringifyRecord(record)).join(',')}]}`
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    io.stderr.write(`${stack}\n`)
    return { id, error: { code: 'internal', message: `a bug in extract: ${message}` } }
  }
}
