import { endsSentence, type Line, widthOf } from './line.ts'

/** Lines shorter than this are no wrapped prose. */
const SHORTEST = 18
/** Lines that were wrapped at one width differ by no more than this. */
const SPREAD = 2.5
/** A line may fall short of the wrap width by this share of it: converters count bytes, and keep words together. */
const SLACK = 0.12

/**
 * The width at which the text was wrapped by hand or by a converter, in full-width characters; `undefined` where each
 * line is a paragraph. Wrapped lines break inside sentences, at one width, time and again.
 */
export const wrapWidth = (text: string, lines: readonly Line[]): number | undefined => {
  const widths: number[] = []
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i]!
    const next = lines[i + 1]!
    if (line.from === line.to || next.from === next.to || endsSentence(text, line)) continue
    if (text.slice(line.from, line.to).includes('\t') || text[line.from] === '|' || text[line.to - 1] === '|') continue
    const width = widthOf(text, line)
    if (width >= SHORTEST) widths.push(width)
  }
  if (widths.length < 3) return undefined
  widths.sort((a, b) => a - b)
  let best = 0
  let bestWidth = 0
  for (let low = 0, high = 0; high < widths.length; high += 1) {
    while (widths[high]! - widths[low]! > SPREAD) low += 1
    if (high - low + 1 > best) {
      best = high - low + 1
      bestWidth = widths[high]!
    }
  }
  return best >= 3 && best >= widths.length * 0.6 ? bestWidth : undefined
}

/** Was this line broken at the wrap width, so that the next one goes on with it? */
export const isWrapped = (text: string, line: Line, next: Line, width: number): boolean =>
  (!endsSentence(text, line) || cutsNumber(text, line, next)) &&
  widthOf(text, line) >= width - Math.max(SPREAD + 1, width * SLACK)

/** 达到1. | 24亿元: a number that was broken behind its point. */
const cutsNumber = (text: string, line: Line, next: Line): boolean =>
  /(?<![\d.])\d{1,6}[.．]$/.test(text.slice(Math.max(line.from, line.to - 8), line.to)) &&
  /^\d+(?!\d*[.、．])/.test(text.slice(next.from, Math.min(next.to, next.from + 8)))
