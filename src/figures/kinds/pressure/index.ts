import { defineKind, type Match, type Quantity } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

/** 一辆九巴, 三巴: a bus by its company; a pressure in 巴 is written in digits. */
const quantity = (q: Quantity): Match | undefined =>
  q.row.tag === 'weak' && q.numeral.hanzi && q.end - q.unitStart === 1 ? undefined : physicalQuantity(q)

export const pressure = defineKind({
  name: 'pressure',
  title: '压力',
  description: 'A pressure: 12兆帕',
  value: 'decimal',
  unit: 'code',
  units,
  quantity,
})
