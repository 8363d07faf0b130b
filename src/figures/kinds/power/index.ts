import { defineKind } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

export const power = defineKind({
  name: 'power',
  title: '功率',
  description: 'A power: 350万千瓦',
  value: 'decimal',
  unit: 'code',
  units,
  quantity: physicalQuantity,
})
