import { hanziDigits } from './hanzi.ts'
import type { Numeral } from './numeral.ts'
import { hanziDigitOf } from './numeral-chars.ts'
import { plainNumeral } from './plain-numeral.ts'

/** The hanzi digits that stand side by side at `at`: 二〇二四, 三四. */
export const readDigitRun = (text: string, at: number): string => {
  let end = at
  while (hanziDigitOf(text.charCodeAt(end)) >= 0 && (end === at || !'两参'.includes(text[end]!))) end += 1
  return text.slice(at, end)
}

/** Two digits that mean "three or four": 三四, and 三五 by custom. */
export const isNeighbours = (run: string): boolean => {
  if (run.length !== 2) return false
  const [a, b] = [hanziDigits[run[0]!]!, hanziDigits[run[1]!]!]
  return a > 0 && (b === a + 1 || run === '三五')
}

const arabic = (run: string): string => [...run].map((char) => hanziDigits[char]).join('')

/** 二〇二四 is 2024: digits read out one by one. */
export const digitString = (at: number, run: string): Numeral => plainNumeral(at, at + run.length, arabic(run), true)

/** 点 and the digits behind it: 八点一, 六点四二(万). 八点三十分 is a time and declines. */
export const readPoint = (text: string, at: number): { end: number; decimals: string } | undefined => {
  const run = readDigitRun(text, at + 1)
  const end = at + 1 + run.length
  if (run === '' || text[end] === '十' || text[end] === '刻') return undefined
  return { end, decimals: arabic(run) }
}
