import { charClasses } from '../../document/char-classes.ts'
import { hanziDigits, hanziTens } from './hanzi.ts'
import { scaleExponents } from './scales.ts'

/** A value by UTF-16 code unit, one more than it is, so that 0 is none: running text is looked up in tables. */
const table = (values: Readonly<Record<string, number>>): Uint8Array => {
  const byCode = new Uint8Array(0x10000)
  for (const char in values) byCode[char.charCodeAt(0)] = values[char]! + 1
  return byCode
}

const digits = table(hanziDigits)
const scales = table(scaleExponents)

/** The value of a hanzi digit, by its code unit; -1 for any other character and for none. */
export const hanziDigitOf = (code: number): number => (digits[code] ?? 0) - 1

/** The exponent of a scale (万: 4), by its code unit; -1 for any other character and for none. */
export const scaleOf = (code: number): number => (scales[code] ?? 0) - 1

const SINGLE = 1
const singleDigits = charClasses(['一二两三四五六七八九', SINGLE])

/** 一 to 九 and 两 as running text has them: no zero, no financial form. */
export const isSingleDigit = (code: number): boolean => singleDigits[code] === SINGLE

/** Every hanzi that a number may be written with; 半, 数 and 几 are not among them. */
export const hanziNumberChars = [hanziDigits, hanziTens, scaleExponents]
  .map((one) => Object.keys(one).join(''))
  .join('')
