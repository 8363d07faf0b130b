import type { Decimal } from './decimal.ts'
import type { Numeral } from './numeral.ts'

/** A numeral that is a run of digits and nothing more. */
export const plainNumeral = (start: number, end: number, value: Decimal, hanzi: boolean): Numeral => ({
  start,
  end,
  value,
  min: null,
  max: null,
  several: false,
  over: false,
  about: false,
  hanzi,
  plain: true,
  bare: false,
  half: false,
  scale: 0,
  bigScale: 0,
})
