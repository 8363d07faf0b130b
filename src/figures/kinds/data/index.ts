import { defineKind } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

export const data = defineKind({
  name: 'data',
  title: '数据量',
  description: 'An amount of data or a data rate: 5TB, 200Mbps',
  value: 'decimal',
  unit: 'code',
  units,
  quantity: physicalQuantity,
})
