import type { Span } from '../span.ts'
import { DROPPED, foldTable, isDigit, isHanzi, isLatin, SPACE } from './fold.ts'

/**
 * The text of a block as the rules read it: Simplified, half-width, without line wraps, soft hyphens, zero-width
 * characters and the spaces around digits. The document's text itself is never changed: every offset of the reading
 * leads back to it.
 */
export interface Reading {
  readonly text: string
  /** Offset of the block in the document's text. */
  readonly start: number
  /** Offset in the document's text of each character of `text`; `null` where it is `start` plus the index. */
  readonly offsets: Uint32Array | null
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

/** Reads `source` from `start` to `end`; `skip` is markup to pass over, in order (the ** of Markdown). */
export const read = (source: string, start: number, end: number, skip: readonly Span[] = []): Reading => {
  if (skip.length === 0 && !needsFolding(source, start, end))
    return { text: source.slice(start, end), start, offsets: null }
  const codes = new Uint16Array(end - start)
  const offsets = new Uint32Array(end - start)
  let length = 0
  let space = -1
  let wrapped = false
  let skipped = 0
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
      if (length > 0 && separates(codes[length - 1]!, code, wrapped)) {
        codes[length] = SPACE
        offsets[length] = space
        length += 1
      }
      space = -1
      wrapped = false
    }
    codes[length] = code
    offsets[length] = i
    length += 1
  }
  return { text: fromCodes(codes.subarray(0, length)), start, offsets: offsets.slice(0, length) }
}

const CHUNK = 0x2000

const fromCodes = (codes: Uint16Array): string => {
  if (codes.length <= CHUNK) return String.fromCharCode.apply(null, codes as unknown as number[])
  let text = ''
  for (let i = 0; i < codes.length; i += CHUNK)
    text += String.fromCharCode.apply(null, codes.subarray(i, i + CHUNK) as unknown as number[])
  return text
}

/** The offset in the document's text at which the reading's character `index` stands. */
export const sourceStart = (reading: Reading, index: number): number => {
  if (reading.offsets === null) return reading.start + index
  return index < reading.offsets.length ? reading.offsets[index]! : sourceEnd(reading, index)
}

/** The offset in the document's text just behind the reading's characters before `index`. */
export const sourceEnd = (reading: Reading, index: number): number => {
  if (reading.offsets === null) return reading.start + index
  return index > 0 ? reading.offsets[index - 1]! + 1 : reading.start
}

/** The stretch of the document's text that a stretch of the reading stands for. */
export const toSource = (reading: Reading, start: number, end: number): Span => ({
  start: sourceStart(reading, start),
  end: sourceEnd(reading, end),
})
