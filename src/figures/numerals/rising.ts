import { hanziDigits, hanziTens } from './hanzi.ts'
import type { Ends } from './progress.ts'
import { scaleExponents } from './scales.ts'

/** 十几二十, 十多廿, 百几二百, 二十几三十: from so many to the next ten, hundred or thousand, as it is spoken. */
export const readRising = (text: string, at: number): (Ends & { readonly end: number }) | undefined => {
  const times = hanziDigits[text[at]!]
  const mark = at + (times === undefined ? 1 : 2)
  if (text[mark] !== '几' && text[mark] !== '多') return undefined
  const exponent = scaleExponents[text[mark - 1]!]
  if (exponent === undefined || exponent > 3) return undefined
  const first = times ?? 1
  const scale = text[mark - 1]!
  const tens = hanziTens[text[mark + 1]!]
  const next = tens === undefined ? hanziDigits[text[mark + 1]!] : exponent === 1 ? tens : undefined
  if (next !== first + 1 || (tens === undefined && text[mark + 2] !== scale)) return undefined
  const factor = 10n ** BigInt(exponent)
  const few = exponent === 1 && text[mark] === '几' ? 1n : 0n
  return { lo: BigInt(first) * factor + few, hi: BigInt(next) * factor, end: mark + (tens === undefined ? 3 : 2) }
}
