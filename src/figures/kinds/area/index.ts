import { defineKind } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

export const area = defineKind({
  name: 'area',
  title: '面积',
  description: 'An area: 22.9万平方米 (229000 m2), 1.3万亩',
  value: 'decimal',
  unit: 'code',
  units,
  quantity: physicalQuantity,
})
