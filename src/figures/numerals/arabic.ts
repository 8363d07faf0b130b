import { charClasses } from '../../document/char-classes.ts'
import { readCompound } from './compound.ts'
import { shift } from './decimal.ts'
import { readDigits } from './digits.ts'
import { noMore, readMore } from './more.ts'
import type { Numeral } from './numeral.ts'
import { scaleOf } from './numeral-chars.ts'
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
  let scale = 0
  let bigScale = 0
  for (;;) {
    const exponent = scaleOf(text.charCodeAt(i))
    if (
      exponent < 0 ||
      scale + exponent > LARGEST ||
      isUnitPrefix(text, i) ||
      (exponent === 12 && !isTrillions(text, i))
    )
      break
    scale += exponent
    if (exponent >= BIG) bigScale += exponent
    i += 1
  }
  if (more.end > digits.end && scale === 0 && !more.final) {
    i = digits.end
    more = noMore(i)
  }
  if (scale > 0 && more.kind === undefined) {
    // 5万4千6百, 3万4000, 2千零30万
    if (digits.value.length <= LARGEST && startsNumber(text, i))
      return readCompound(text, at) ?? plainNumeral(at, digits.end, digits.value, false)
    more = readMore(text, i, shift('10', scale))
    i = more.end
  }
  return {
    start: at,
    end: i,
    value: shift(digits.value, scale),
    min: null,
    max: null,
    several: false,
    over: more.kind === 'over',
    about: more.kind === 'about',
    hanzi: false,
    plain: digits.plain && i === digits.end,
    bare: false,
    half: false,
    scale,
    bigScale,
  }
}

const continues = charClasses([`${Object.keys(scaleExponents).join('')}多余来`, 1])
