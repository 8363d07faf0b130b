import { isDigit } from '../../document/fold.ts'
import { hanziDigitOf } from '../numerals/numeral-chars.ts'

export interface SmallNumber {
  readonly value: number
  readonly end: number
  readonly hanzi: boolean
}

/** Months, days, hours and quarters: one or two digits, or hanzi up to 九十九 (十二, 二十三, 廿三, 卅). */
export const readSmallNumber = (text: string, at: number): SmallNumber | undefined => {
  const code = text.charCodeAt(at)
  if (isDigit(code)) {
    if (isDigit(text.charCodeAt(at - 1))) return undefined
    let end = at + 1
    while (end < at + 3 && isDigit(text.charCodeAt(end))) end += 1
    return end > at + 2 ? undefined : { value: Number(text.slice(at, end)), end, hanzi: false }
  }
  let i = at
  let value = 0
  const first = digitAt(text, i)
  if (first !== undefined) i += 1
  if (text[i] === '十') {
    value = (first === undefined ? 1 : first) * 10
    i += 1
  } else if (first === undefined && (text[i] === '廿' || text[i] === '卅')) {
    value = text[i] === '廿' ? 20 : 30
    i += 1
  } else
    return first === undefined || digitAt(text, i) !== undefined ? undefined : { value: first, end: i, hanzi: true }
  const last = digitAt(text, i)
  if (last !== undefined) {
    value += last
    i += 1
  }
  return { value, end: i, hanzi: true }
}

const digitAt = (text: string, at: number): number | undefined => {
  const value = hanziDigitOf(text.charCodeAt(at))
  return value >= 0 && text[at] !== '两' && text[at] !== '参' ? value : undefined
}
