import { defineKind, type Match, type Quantity } from '../../kind.ts'
import { plainQuantity } from '../../quantity.ts'
import { units } from './units.ts'

/** 2个多百分点 says that it is more. */
const quantity = (q: Quantity): Match => {
  const match = plainQuantity(q)
  return q.row.tag === 'more' ? { ...match, modifier: 'over' } : match
}

export const percentagePoint = defineKind({
  name: 'percentage_point',
  title: '百分点',
  description: 'A difference of two percentages: 1.3个百分点, 25个基点 (0.25)',
  value: 'decimal',
  unit: 'code',
  units,
  quantity,
  difference: {},
})
