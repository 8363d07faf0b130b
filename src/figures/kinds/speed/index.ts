import { defineKind, type Match, type Quantity } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

/** 节 is a knot where ships and wind are spoken of; else it counts lessons and carriages. */
const quantity = (q: Quantity): Match | undefined =>
  q.row.tag === 'knots' && !/[航船舰速风]/.test(q.scan.text.slice(Math.max(0, q.start - 8), q.start))
    ? undefined
    : physicalQuantity(q)

export const speed = defineKind({
  name: 'speed',
  title: '速度',
  description: 'A speed: 350公里/小时',
  value: 'decimal',
  unit: 'code',
  units,
  quantity,
  timed: true,
})
