import { UserError } from '../diagnostics.ts'
import type { SourceLines } from '../findings/source-lines.ts'
import type { Span } from '../span.ts'

/** A place that is asked about: offsets of its line in the text, and of the character at its column. */
export interface AskedPlace extends Span {
  readonly line: number
  readonly column: number | null
  readonly at: number | null
}

const breaks = /\r\n|\n|\r/g

/** Finds a line and a column in a text; an error tells how many there are. */
export const askedPlace = (source: SourceLines, name: string, line: number, column: number | null): AskedPlace => {
  const { text } = source
  let start = 0
  let number = 1
  for (const { index, 0: mark } of text.matchAll(breaks)) {
    if (number === line) break
    start = index + mark.length
    number += 1
  }
  // A break at the end of the text ends its last line and begins no other.
  const lines = start === text.length && number > 1 ? number - 1 : number
  if (line > lines) throw new UserError(`${name} has no line ${line}`, `it has ${count(lines, 'line')}`)
  const chars = source.chars(line)
  if (column !== null && column > chars.length)
    throw new UserError(`line ${line} of ${name} has no column ${column}`, `it has ${count(chars.length, 'column')}`)
  const at = column === null ? null : start + chars.slice(0, column - 1).join('').length
  return { line, column, start, end: start + source.line(line).length, at }
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`
