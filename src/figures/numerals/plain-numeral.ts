import type { Decimal } from './decimal.ts'
import type { Numeral } from './numeral.ts'

/** A numeral that is a run of digits and nothing more; or, unless `plain`, one that is written no other way. */
export const plainNumeral = (start: number, end: number, value: Decimal, hanzi: boolean, plain = true): Numeral => ({
  start,
  end,
  value,
  min: null,
  max: null,
  several: false,
  over: false,
  about: false,
  hanzi,
  plain,
  bare: false,
  half: false,
  scale: 0,
  bigScale: 0,
})
