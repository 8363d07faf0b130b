import type { FigureKind } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

export const volume: FigureKind<'volume'> = {
  name: 'volume',
  title: '体积',
  description: 'A volume: 3亿立方米, 20万桶',
  value: 'decimal',
  unit: 'code',
  units,
  quantity: physicalQuantity,
}
