import { defineKind } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { speed } from '../speed/index.ts'
import { units } from './units.ts'

export const length = defineKind({
  name: 'length',
  title: '长度',
  description: 'A length or distance: 60.3公里, 8英寸',
  value: 'decimal',
  unit: 'code',
  units,
  quantity: physicalQuantity,
  perTime: speed,
  sides: true,
  bounded: true,
})
