/** One line of plain text, with its white space measured but left in place. */
export interface Line {
  /** Offsets of the line without its end. */
  readonly start: number
  readonly end: number
  /** Offsets of what stands in it, white space at both sides left out; equal where the line is blank. */
  readonly from: number
  readonly to: number
  readonly number: number
}

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0x0d ||
  code === 0x3000 ||
  code === 0xa0 ||
  code === 0xfeff ||
  code === 0x0b ||
  code === 0x0c

/** Where a character stands next; behind the text where it doesn't. */
const find = (text: string, char: string, at: number): number => {
  const found = text.indexOf(char, at)
  return found < 0 ? text.length : found
}

/** Splits a text into lines at \n, \r\n and \r. */
export const splitLines = (text: string, start = 0, end = text.length, firstNumber = 1): Line[] => {
  const lines: Line[] = []
  let number = firstNumber
  let newline = -1
  let carriage = -1
  for (let at = start; at < end; ) {
    if (newline < at) newline = find(text, '\n', at)
    if (carriage < at) carriage = find(text, '\r', at)
    const stop = Math.min(newline, carriage, end)
    let from = at
    let to = stop
    while (from < to && isSpace(text.charCodeAt(from))) from += 1
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1
    lines.push({ start: at, end: stop, from, to, number })
    number += 1
    at = stop + (text.charCodeAt(stop) === 0x0d && text.charCodeAt(stop + 1) === 0x0a ? 2 : 1)
  }
  return lines
}

/** Width of a line's content in full-width characters: what the eye sees of its length. */
export const widthOf = (text: string, line: Line): number => {
  let width = 0
  for (let i = line.from; i < line.to; i += 1) width += text.charCodeAt(i) < 0x2000 ? 0.5 : 1
  return width
}

const terminal = new Set('。！？；：…!?;:”」』）)》】.'.split('').map((char) => char.charCodeAt(0)))

/** Does the line end where a sentence may end? */
export const endsSentence = (text: string, line: Line): boolean => terminal.has(text.charCodeAt(line.to - 1))
