import { compare, type Decimal, isDecimal } from '../figures/numerals/decimal.ts'
import type { CompiledField } from './compiled-field.ts'
import type { ConvertedValue } from './convert-value.ts'

/** The limit of its field that a value breaks. */
export type Breach = { readonly side: 'min' | 'max'; readonly limit: Decimal }

export const breachOf = (
  { value, min, max }: ConvertedValue,
  limits: Pick<CompiledField, 'min' | 'max'>,
): Breach | undefined => {
  const numbers = [value, min, max].flatMap((one) => (one !== null && isDecimal(one) ? one : []))
  for (const side of ['min', 'max'] as const) {
    const limit = limits[side]
    const sign = side === 'min' ? -1 : 1
    if (limit !== null && numbers.some((number) => compare(number, limit) * sign > 0)) return { side, limit }
  }
  return undefined
}
