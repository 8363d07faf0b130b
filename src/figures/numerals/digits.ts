import { isDigit } from '../../document/fold.ts'
import type { Decimal } from './decimal.ts'

/** Digits as written with their separators: 1,234.5 · 1 234 · 82，225.00. */
export interface Digits {
  readonly end: number
  readonly value: Decimal
  /** A plain run of digits: what a year, a day or a list number is written in. */
  readonly plain: boolean
}

const COMMA = 0x2c
const WIDE_COMMA = 0xff0c
const SPACE = 0x20
const POINT = 0x2e

const runEnd = (text: string, at: number): number => {
  let end = at
  while (isDigit(text.charCodeAt(end))) end += 1
  return end
}

/** Grouped digits beyond this are a list, and no number. */
const LONGEST = 40

/** Reads Arabic digits at `at`; the caller knows that there is one. */
export const readDigits = (text: string, at: number): Digits => {
  let end = runEnd(text, at)
  let plain = true
  let whole = text.slice(at, end)
  if (end - at <= 3) {
    const separator = text.charCodeAt(end)
    if (separator === COMMA || separator === WIDE_COMMA || separator === SPACE) {
      // Every further group has three digits, or this is a list (1,20,300) and no number.
      let groupEnd = end
      while (groupEnd - end < LONGEST) {
        if (text.charCodeAt(groupEnd) !== separator) break
        // 12, 000: typed with a space behind the comma.
        const group = groupEnd + (separator === COMMA && text.charCodeAt(groupEnd + 1) === SPACE ? 2 : 1)
        if (runEnd(text, group) !== group + 3) break
        groupEnd = group + 3
      }
      const broken = text.charCodeAt(groupEnd) === separator && isDigit(text.charCodeAt(groupEnd + 1))
      if (groupEnd > end && !broken) {
        whole = text.slice(at, groupEnd).replace(/[^0-9]/g, '')
        end = groupEnd
        plain = false
      }
    }
  }
  if (text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1))) {
    const decimalEnd = runEnd(text, end + 1)
    // 192.168.1.1 and 2010.01.29 are no decimals.
    if (text.charCodeAt(decimalEnd) === POINT && isDigit(text.charCodeAt(decimalEnd + 1)))
      return { end, value: whole, plain }
    return { end: decimalEnd, value: `${trimZeros(whole)}.${text.slice(end + 1, decimalEnd)}`, plain: false }
  }
  return { end, value: plain ? whole : trimZeros(whole), plain }
}

const trimZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '')
