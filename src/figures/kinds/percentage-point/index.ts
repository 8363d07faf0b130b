import type { FigureKind } from '../../kind.ts'
import { units } from './units.ts'

export const percentagePoint: FigureKind<'percentage_point'> = {
  name: 'percentage_point',
  title: '百分点',
  description: 'A difference of two percentages: 1.3个百分点, 25个基点 (0.25)',
  value: 'decimal',
  unit: 'code',
  units,
  difference: {},
}
