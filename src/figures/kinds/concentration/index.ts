import { defineKind } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

export const concentration = defineKind({
  name: 'concentration',
  title: '浓度',
  description: 'A concentration: 35微克/立方米',
  value: 'decimal',
  unit: 'code',
  units,
  quantity: physicalQuantity,
})
