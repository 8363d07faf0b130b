import type { FigureKind } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

export const mass: FigureKind<'mass'> = {
  name: 'mass',
  title: '质量',
  description: 'A mass: 14.4万吨, 395公斤',
  value: 'decimal',
  unit: 'code',
  units,
  quantity: physicalQuantity,
}
