import type { Numeral } from './numeral.ts'
import { hanziDigitOf } from './numeral-chars.ts'
import { plainNumeral } from './plain-numeral.ts'

/** The hanzi digits that stand side by side at `at`: 二〇二四, 三四; a year is also typed 二00八. */
export const readDigitRun = (text: string, at: number): string => {
  let end = at
  for (;;) {
    const isHanzi = hanziDigitOf(text.charCodeAt(end)) >= 0 && (end === at || !'两参'.includes(text[end]!))
    if (!isHanzi && !isTypedZero(text, at, end)) return text.slice(at, end)
    end += 1
  }
}

/** A zero of the keyboard between hanzi digits, or before 年 as the fourth. */
const isTypedZero = (text: string, from: number, at: number): boolean => {
  if (at === from || text[at] !== '0' || at > from + 3) return false
  let next = at + 1
  while (text[next] === '0' && next < from + 4) next += 1
  return hanziDigitOf(text.charCodeAt(next)) >= 0 || (next === from + 4 && text[next] === '年')
}

/** Two digits that mean "three or four": 三四, and 三五 by custom. */
export const isNeighbours = (run: string): boolean => {
  if (run.length !== 2) return false
  const [a, b] = [hanziDigitOf(run.charCodeAt(0)), hanziDigitOf(run.charCodeAt(1))]
  return a > 0 && (b === a + 1 || run === '三五')
}

/** 二〇二四 as 2024. */
export const toDigits = (run: string): string =>
  [...run].map((char) => Math.max(0, hanziDigitOf(char.charCodeAt(0)))).join('')

/** 二〇二四 is 2024: digits read out one by one. */
export const digitString = (at: number, run: string): Numeral => plainNumeral(at, at + run.length, toDigits(run), true)

/** 点 and the digits behind it: 八点一, 六点四二(万). 八点三十分 is a time and declines. */
export const readPoint = (text: string, at: number): { end: number; decimals: string } | undefined => {
  const run = readDigitRun(text, at + 1)
  const end = at + 1 + run.length
  if (run === '' || text[end] === '十' || text[end] === '刻') return undefined
  return { end, decimals: toDigits(run) }
}
