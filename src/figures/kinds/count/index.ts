import { defineKind } from '../../kind.ts'
import { claim } from './claim.ts'
import { lanes } from './lanes.ts'
import { quantity } from './quantity.ts'
import { units } from './units.ts'

export const count = defineKind({
  name: 'count',
  title: '数量',
  description: 'A number of things: 12家, 1142万人, 360个; a bare number of things has no unit (10多万观众)',
  value: 'decimal',
  unit: 'written',
  units,
  rules: [lanes],
  quantity,
  claim,
})
