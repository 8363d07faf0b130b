import type { Figure } from '../figures/figure.ts'
import { shift } from '../figures/numerals/decimal.ts'
import type { Numeral } from '../figures/numerals/numeral.ts'
import type { Row } from './row.ts'

/** How a numeral was read: 731.5亿 is 731.5 × 亿 (10^8); plain digits need no telling. */
export const numeralRows = (numeral: Numeral, { start, rule }: Figure, text: string): Row[] => {
  const written = text.slice(numeral.start, numeral.end)
  const value = readValue(numeral, written)
  if (value === written) return []
  const label = rule !== 'join-ranges' ? 'numeral' : numeral.start > start ? 'upper end' : 'lower end'
  return [{ label, text: `${written} = ${value}`, ...howOf(numeral) }]
}

const readValue = (numeral: Numeral, written: string): string => {
  const { value, min, max, scale, hanzi, bare, half } = numeral
  if (value === null) return `${min} to ${max}`
  const words = /[十百千万亿兆]+(?=[余多来几]?$)/.exec(written)?.[0]
  if (!words || hanzi || scale === 0) return bare ? `1 × ${written} (10^${scale}) = ${value}` : half ? '0.5' : value
  return `${shift(value, -scale)} × ${words} (10^${scale}) = ${value}`
}

const howOf = ({ several, over, about, hanzi, half, value }: Numeral): { how?: string } => {
  if (several) return { how: 'an unknown number of it: the value is the scale, several' }
  if (over) return { how: '余 or 多 inside: over' }
  if (about) return { how: '来 inside: about' }
  if (value === null) return { how: 'two neighbouring numbers are the ends of a range' }
  return hanzi && !half ? { how: 'Chinese numerals' } : {}
}
