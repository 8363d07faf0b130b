import type { Rule } from '../../kind.ts'
import { add } from '../../numerals/decimal.ts'
import { inner, scaledValue } from '../../quantity.ts'
import { readTenths } from './small-change.ts'
import { signs } from './units.ts'

/** US$3.5亿, ¥199, $250万元, RMB两块九毛九. */
export const sign: Rule = {
  name: '<currency sign> <numeral>',
  starts: [...new Set(signs.map((one) => one.sign[0]!))].join(''),
  read: (scan, at) => {
    const { text } = scan
    const found = signs.find((one) => text.startsWith(one.sign, at))
    if (!found) return undefined
    let i = at + found.sign.length
    while (text[i] === ' ') i += 1
    const negative = text[i] === '-'
    if (negative) i += 1
    const numeral = scan.numeral(i)
    if (!numeral || numeral.bare || numeral.half) return undefined
    const rest = text[numeral.end] === '块' && numeral.value ? readTenths(scan, numeral.end + 1) : undefined
    if (rest) return { value: add(numeral.value!, rest.value), unit: found.unit, end: rest.end }
    const tail = tails.find(({ word }) => text.startsWith(word, numeral.end))
    return {
      ...scaledValue(numeral, 0, negative),
      unit: tail?.unit ?? found.unit,
      end: numeral.end + (tail?.word.length ?? 0),
      modifier: inner(numeral),
      numeral,
    }
  },
}

/** A unit may follow the sign's amount. */
const tails = [
  { word: '港元', unit: 'HKD' },
  { word: '美元', unit: 'USD' },
  { word: '元', unit: undefined },
] as const
