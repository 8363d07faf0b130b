import { charWidth, displayWidth } from '../export/display-width.ts'
import type { Place } from './finding.ts'
import type { SourceLines } from './source-lines.ts'

export interface FrameStyle {
  /** Columns that the frame may take. */
  readonly width: number
  readonly gutter: (text: string) => string
  readonly marker: (text: string) => string
}

/** What would move the cursor, or hide: a report is data, not orders to the terminal. */
const controls = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

const shown = (char: string): string => (controls.test(char) ? ' ' : char)

const ends = /[。！？!?；;]/

const cut = '…'

/**
 * The line of a place with a mark under it, aligned however wide its characters are; of a long line its sentence, and of
 * that as much as fits.
 *
 *     12 │ 全年实现地区生产总值731.5亿元，同比增长5.2%。
 *        │                     ^^^^^^^^^
 */
export const codeFrame = (source: SourceLines, { line, column, start, end }: Place, style: FrameStyle): string => {
  const number = String(line)
  const room = style.width - number.length - 4
  const chars = source.chars(line)
  const stretch = (one: number, other: number): string => chars.slice(one, other).map(shown).join('')
  const from = Math.min(column - 1, chars.length)
  const to = Math.min(from + Math.max(1, end - start), chars.length)
  const { first, last } = windowAround(chars, from, to, room)
  const head = (first > 0 ? cut : '') + stretch(first, from)
  const body = stretch(from, to)
  const tail = stretch(to, last) + (last < chars.length ? cut : '')
  const marks = ' '.repeat(displayWidth(head)) + style.marker('^'.repeat(Math.max(1, displayWidth(body))))
  return [
    `${style.gutter(` ${number} │`)} ${head}${body}${tail}`.trimEnd(),
    `${style.gutter(` ${' '.repeat(number.length)} │`)} ${marks}`,
  ].join('\n')
}

/** Grows from the span to both sides, to the ends of its sentence or of the room. */
const windowAround = (chars: readonly string[], from: number, to: number, room: number) => {
  let [first, last] = [from, to]
  let left = room - displayWidth(chars.slice(from, to).map(shown).join('')) - 2 * displayWidth(cut)
  const opens = () => first > 0 && !ends.test(chars[first - 1]!)
  const goesOn = () => last < chars.length && (last === to || !ends.test(chars[last - 1]!))
  while (opens() || goesOn()) {
    const before = opens() && (first - from >= to - last || !goesOn())
    left -= charWidth(shown(before ? chars[first - 1]! : chars[last]!))
    if (left < 0) break
    if (before) first -= 1
    else last += 1
  }
  return { first, last }
}
