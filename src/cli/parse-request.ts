import { isCalendarDate } from './is-calendar-date.ts'

/** A line of the pipe: one document. */
export interface Request {
  /** Given back as it came. */
  readonly id: unknown
  readonly text: string
  readonly date: string | undefined
  readonly format: 'text' | 'markdown'
}

export type RequestErrorCode =
  | 'empty-line'
  | 'invalid-utf8'
  | 'invalid-json'
  | 'invalid-shape'
  | 'line-too-long'
  | 'internal'

/** What was wrong with a line; the id, as far as it could be read. */
export interface RequestError {
  readonly id: unknown
  readonly error: { readonly code: RequestErrorCode; readonly message: string }
}

const fail = (code: RequestErrorCode, message: string, id: unknown = null): RequestError => ({
  id,
  error: { code, message },
})

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads one line; never throws. */
export const parseRequest = (line: Uint8Array | undefined, maxBytes: number): Request | RequestError => {
  if (line === undefined) return fail('line-too-long', `the line is longer than ${maxBytes} bytes (--max-line-bytes)`)
  let text: string
  try {
    text = utf8.decode(line)
  } catch {
    return fail('invalid-utf8', 'the line is not UTF-8')
  }
  if (text.trim() === '') return fail('empty-line', 'the line is empty')
  try {
    return checkShape(JSON.parse(text))
  } catch (error) {
    return fail('invalid-json', `the line is not JSON: ${error instanceof Error ? error.message : error}`)
  }
}

const checkShape = (given: unknown): Request | RequestError => {
  if (typeof given === 'string') return { id: null, text: given, date: undefined, format: 'text' }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return fail('invalid-shape', 'the line is neither an object nor a string')
  const { id = null, text, date = null, format = 'text' } = given as Record<string, unknown>
  if (typeof text !== 'string') return fail('invalid-shape', '"text" is not a string', id)
  if (date !== null && !(typeof date === 'string' && isCalendarDate(date)))
    return fail('invalid-shape', '"date" is not a date such as 2024-09-12', id)
  if (format !== 'text' && format !== 'markdown')
    return fail('invalid-shape', '"format" is neither "text" nor "markdown"', id)
  return { id, text, date: date ?? undefined, format }
}
