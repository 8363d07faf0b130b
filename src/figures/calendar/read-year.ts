import { isDigit } from '../../document/fold.ts'
import { readDigitRun, toDigits } from '../numerals/digit-run.ts'
import { hanziDigitOf } from '../numerals/numeral-chars.ts'
import type { YearRef } from './calendar.ts'
import { isPartOfWord } from './part-of-word.ts'

export interface YearMatch {
  readonly year: YearRef
  readonly end: number
  /** Written with no numeral: 今年, 同年. */
  readonly word: boolean
}

const words: readonly (readonly [string, YearRef])[] = [
  ['今年', { shift: 0, of: 'present' }],
  ['本年度', { shift: 0, of: 'present' }],
  ['本年', { shift: 0, of: 'present' }],
  ['去年', { shift: -1, of: 'present' }],
  ['上年度', { shift: -1, of: 'context' }],
  ['上年', { shift: -1, of: 'context' }],
  ['前年', { shift: -2, of: 'present' }],
  ['明年', { shift: 1, of: 'present' }],
  ['后年', { shift: 2, of: 'present' }],
  ['次年', { shift: 1, of: 'spoken' }],
  ['翌年', { shift: 1, of: 'spoken' }],
  ['同年', { shift: 0, of: 'spoken' }],
  ['当年', { shift: 0, of: 'context' }],
  ['这一年', { shift: 0, of: 'context' }],
  ['那一年', { shift: 0, of: 'spoken' }],
  ['是年', { shift: 0, of: 'spoken' }],
]

const NIAN = '年'.charCodeAt(0)

/** 2024年, 二〇二四年, 98年4月, 零六年, 今年; a year of two digits needs a month or a zero to be one (15年 is a duration). */
export const readYear = (text: string, at: number): YearMatch | undefined => {
  const code = text.charCodeAt(at)
  if (isDigit(code)) {
    if (isDigit(text.charCodeAt(at - 1)) || text[at - 1] === '.') return undefined
    let end = at + 1
    while (end < at + 5 && isDigit(text.charCodeAt(end))) end += 1
    return finish(text, at, end, text.slice(at, end))
  }
  const char = text[at]
  if (char === undefined) return undefined
  if (hanziDigitOf(code) >= 0) {
    const run = readDigitRun(text, at)
    return run.length > 4 ? undefined : finish(text, at, at + run.length, toDigits(run))
  }
  // 在提高质量的基础上年均增长7% has no 上年.
  if (char === '上' && text[at + 2] === '均') return undefined
  for (const [word, year] of words) {
    const end = at + word.length
    if (text.startsWith(word, at)) return isPartOfWord(text, at, end) ? undefined : { year, end, word: true }
  }
  return undefined
}

const finish = (text: string, at: number, end: number, digits: string): YearMatch | undefined => {
  let mark = end
  if (text[mark] === ' ') mark += 1
  if (text.charCodeAt(mark) !== NIAN) return undefined
  if (digits.length === 4) {
    const number = Number(digits)
    return number >= 1000 && number < 2200 ? { year: { number }, end: mark + 1, word: false } : undefined
  }
  // 民国106年, 106年度: the years of the Republic, counted from 1912.
  if (digits.length === 3 || text.startsWith('民国', at - 2)) {
    const republic = text.startsWith('民国', at - 2) || (text[mark + 1] === '度' && /^1[0-4]\d$/.test(digits))
    return republic ? { year: { number: Number(digits) + 1911 }, end: mark + 1, word: false } : undefined
  }
  if (digits.length !== 2 || isDigit(text.charCodeAt(at - 1))) return undefined
  const stated =
    digits.startsWith('0') ||
    /^ ?(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])(?:月|[-—–~至到]\d{1,2}月)/.test(text.slice(mark + 1, mark + 8))
  return stated ? { year: { digits: Number(digits) }, end: mark + 1, word: false } : undefined
}
