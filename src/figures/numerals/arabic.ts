import { charClasses } from '../../document/char-classes.ts'
import { readCompound } from './compound.ts'
import { shift } from './decimal.ts'
import { readDigits } from './digits.ts'
import { noMore, readMore } from './more.ts'
import type { Numeral } from './numeral.ts'
import { isSingleDigit, scaleOf } from './numeral-chars.ts'
import { plainNumeral } from './plain-numeral.ts'
import { BIG, isTrillions, isUnitPrefix, LARGEST, scaleExponents } from './scales.ts'
import { startsNumber } from './starts-number.ts'

/** Digits, then at most 余 or 多 and scales: the common case, with no big integers. */
export const readArabic = (text: string, at: number): Numeral => {
  const digits = readDigits(text, at)
  let i = digits.end
  if (!continues[text.charCodeAt(i)]) return plainNumeral(at, i, digits.value, false, digits.plain)
  let more = readMore(text, i, digits.value)
  i = more.end
  const scales = readScales(text, i, 0)
  let { scale, bigScale } = scales
  i = scales.end
  if (more.end > digits.end && scale === 0 && !more.final) {
    i = digits.end
    more = noMore(i)
  }
  if (scale > 0 && more.kind === undefined) {
    // 5万4千6百, 3万4000, 2千零30万; in 9万亿三个台阶 another number begins.
    if (digits.value.length <= LARGEST && startsNumber(text, i) && !startsAnother(text, i))
      return readCompound(text, at) ?? plainNumeral(at, digits.end, digits.value, false)
    more = readMore(text, i, shift('10', scale))
    i = more.end
    // 4万多亿
    if (more.kind === 'over') {
      const behind = readScales(text, i, scale)
      i = behind.end
      scale += behind.scale
      bigScale += behind.bigScale
    }
  }
  // 20几万 is 21 to 29, as 二十几万 is; 700几亿 is 700 and more.
  const tens = more.kind === 'over' && text[more.end - 1] === '几' && /[1-9]0$/.test(digits.value)
  const end = (digit: string): string => shift(digits.value.slice(0, -1) + digit, scale)
  return {
    start: at,
    end: i,
    value: tens ? null : shift(digits.value, scale),
    min: tens ? end('1') : null,
    max: tens ? end('9') : null,
    several: false,
    over: more.kind === 'over' && !tens,
    about: more.kind === 'about',
    hanzi: false,
    plain: digits.plain && i === digits.end,
    bare: false,
    half: false,
    scale,
    bigScale,
  }
}

/** 万, 千万, 万亿: the scales at `at`, as far as a number with those before it can go. */
const readScales = (text: string, at: number, before: number): { end: number; scale: number; bigScale: number } => {
  let end = at
  let scale = 0
  let bigScale = 0
  for (;;) {
    const exponent = scaleOf(text.charCodeAt(end))
    const last =
      exponent < 0 ||
      before + scale + exponent > LARGEST ||
      isUnitPrefix(text, end) ||
      (exponent === 12 && !isTrillions(text, end))
    if (last) return { end, scale, bigScale }
    scale += exponent
    if (exponent >= BIG) bigScale += exponent
    end += 1
  }
}

/** A hanzi digit behind digits and a scale goes on only with a scale of its own: 5万四千, but 9万亿 | 三个. */
const startsAnother = (text: string, at: number): boolean =>
  isSingleDigit(text.charCodeAt(at)) && scaleOf(text.charCodeAt(at + 1)) < 0

const continues = charClasses([`${Object.keys(scaleExponents).join('')}多余几来`, 1])
