import { charClasses } from '../../document/char-classes.ts'
import { isDigit } from '../../document/fold.ts'
import { readArabic } from './arabic.ts'
import { readCompound } from './compound.ts'
import type { Decimal } from './decimal.ts'
import { financial } from './hanzi.ts'
import { hanziDigitOf, hanziNumberChars, isSingleDigit } from './numeral-chars.ts'
import { plainNumeral } from './plain-numeral.ts'

/** One numeral of the text: 1,234.5 · 三千二百一十 · 1.4万 · 30余万 · 数千 · 三四百 · 百万. */
export interface Numeral {
  readonly start: number
  readonly end: number
  /** The exact decimal; `null` where the numeral states two ends (三四百). */
  readonly value: Decimal | null
  readonly min: Decimal | null
  readonly max: Decimal | null
  /** 数十, 几百: the value is the scale. */
  readonly several: boolean
  /** 余 or 多 inside: 30余万, 10多万. */
  readonly over: boolean
  /** 来 inside: 十来个. */
  readonly about: boolean
  readonly hanzi: boolean
  /** A plain run of digits, as years, days and list numbers are written: 2024, 二〇二四. */
  readonly plain: boolean
  /** A scale with nothing before it: 百(万平方米), 千(架). */
  readonly bare: boolean
  /** 半. */
  readonly half: boolean
  /** Exponent of all scales behind the last coefficient (3千万: 7), and of the 万 and 亿 among them (4). */
  readonly scale: number
  readonly bigScale: number
}

const GOES_ON = 1
const goesOn = charClasses([`0123456789${hanziNumberChars}点几多余来、`, GOES_ON])

/** Reads the numeral at `at`, or declines. A sign before it is the caller's. Never backtracks: linear in what it reads. */
export const readNumeral = (text: string, at: number): Numeral | undefined => {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return readArabic(text, at)
  const char = text[at]!
  if (char === '半') return { ...plainNumeral(at, at + 1, '0.5', true), plain: false, half: true }
  // 一, 三: by far the most of them go no further.
  const alone = isSingleDigit(code) && goesOn[text.charCodeAt(at + 1)] !== GOES_ON
  if (alone) return plainNumeral(at, at + 1, String(hanziDigitOf(code)), true, false)
  const numeral = readCompound(text, at)
  return numeral && numeral.end - at === 1 && !standsAlone(text, at) ? undefined : numeral
}

/** 壹 alone is a numeral, 陆 and 拾 are only before 元 角 分 整 (壹元整): 大陆, 收拾. */
const standsAlone = (text: string, at: number): boolean =>
  !financial.includes(text[at]!) || '壹贰叁柒捌玖'.includes(text[at]!) || '元圆角分'.includes(text[at + 1] ?? '-')
