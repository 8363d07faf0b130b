import type { Span } from '../span.ts'
import { DROPPED, foldTable, isDigit, isHanzi, isLatin, SPACE } from './fold.ts'

/** From its character `index` on, a reading stands at `source` and what follows it in the document's text. */
interface Shift {
  readonly index: number
  readonly source: number
}

/**
 * The text of a block as the rules read it: Simplified, half-width, without line wraps, soft hyphens, zero-width
 * characters and the spaces around digits. The document's text itself is never changed: every offset of the reading
 * leads back to it.
 */
export interface Reading {
  readonly text: string
  /** Offset of the block in the document's text. */
  readonly start: number
  /** Where characters were left out, in order; `null` where the text is the document's own. */
  readonly shifts: readonly Shift[] | null
}

const STAR = 0x2a

/** Does a run of white space between two characters separate anything? 55 名 and 2024 年 read as 55名 and 2024年. */
const separates = (before: number, after: number, wrapped: boolean): boolean => {
  if (wrapped) return isLatin(before) && isLatin(after)
  if (isDigit(before)) return !(isHanzi(after) || after === 0x25 || after === 0x2030 || after === 0x2103)
  return !(isHanzi(before) && isDigit(after))
}

const needsFolding = (source: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i += 1) {
    const code = source.charCodeAt(i)
    if (foldTable[code] !== 0 || (code === STAR && source.charCodeAt(i + 1) === STAR)) return true
  }
  return false
}

/** The characters of the reading that is being made: one buffer for all blocks but the very long. */
const buffer = new Uint16Array(0x8000)

/** Reads `source` from `start` to `end`; `skip` is markup to pass over, in order (the ** of Markdown). */
export const read = (source: string, start: number, end: number, skip: readonly Span[] = []): Reading => {
  if (skip.length === 0 && !needsFolding(source, start, end))
    return { text: source.slice(start, end), start, shifts: null }
  const codes = end - start > buffer.length ? new Uint16Array(end - start) : buffer
  const shifts: Shift[] = []
  let length = 0
  let next = start // where the next character stands, if none is left out before it
  let space = -1
  let wrapped = false
  let skipped = 0
  const add = (code: number, at: number): void => {
    if (at !== next) shifts.push({ index: length, source: at })
    next = at + 1
    codes[length] = code
    length += 1
  }
  for (let i = start; i < end; i += 1) {
    while (skipped < skip.length && i >= skip[skipped]!.end) skipped += 1
    if (skipped < skip.length && i >= skip[skipped]!.start) continue
    const raw = source.charCodeAt(i)
    const folded = foldTable[raw]!
    if (folded === DROPPED) continue
    const code = folded === 0 ? raw : folded
    // ** is emphasis in text that came from Markdown, and no part of any figure; *ST is a name.
    if (code === STAR && source.charCodeAt(i + 1) === STAR) {
      i += 1
      continue
    }
    if (code === SPACE) {
      if (space < 0) space = i
      wrapped ||= raw === 0x0a
      continue
    }
    if (space >= 0) {
      if (length > 0 && separates(codes[length - 1]!, code, wrapped)) add(SPACE, space)
      space = -1
      wrapped = false
    }
    add(code, i)
  }
  return { text: fromCodes(codes, length), start, shifts }
}

const CHUNK = 0x2000

/** The first `length` characters of a buffer as a string. */
const fromCodes = (codes: Uint16Array, length: number): string => {
  let text = ''
  for (let i = 0; i < length; i += CHUNK)
    text += String.fromCharCode.apply(null, codes.subarray(i, Math.min(length, i + CHUNK)) as unknown as number[])
  return text
}

/** Where the reading's character `index` stands in the document's text. */
const offsetOf = ({ start, shifts }: Reading, index: number): number => {
  if (shifts === null || shifts.length === 0 || index < shifts[0]!.index) return start + index
  let [low, high] = [0, shifts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (shifts[middle]!.index <= index) low = middle
    else high = middle
  }
  return shifts[low]!.source + index - shifts[low]!.index
}

/** The offset in the document's text at which the reading's character `index` stands. */
export const sourceStart = (reading: Reading, index: number): number =>
  index < reading.text.length ? offsetOf(reading, index) : sourceEnd(reading, index)

/** The offset in the document's text just behind the reading's characters before `index`. */
export const sourceEnd = (reading: Reading, index: number): number =>
  index > 0 ? offsetOf(reading, index - 1) + 1 : reading.start

/** The first characters of a reading as the document writes them: 經濟 for 经济, full-width where it is; without markup. */
export const asWritten = (reading: Reading, source: string, length = reading.text.length): string => {
  if (reading.shifts === null) return reading.text.slice(0, length)
  let written = ''
  for (let i = 0; i < length; i += 1) written += reading.text[i] === ' ' ? ' ' : source[offsetOf(reading, i)]
  return written
}

/** The stretch of the document's text that a stretch of the reading stands for. */
export const toSource = (reading: Reading, start: number, end: number): Span => ({
  start: sourceStart(reading, start),
  end: sourceEnd(reading, end),
})
