import { defineKind } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

export const pressure = defineKind({
  name: 'pressure',
  title: '压力',
  description: 'A pressure: 12兆帕',
  value: 'decimal',
  unit: 'code',
  units,
  quantity: physicalQuantity,
})
