import { defineKind, type Match, type Quantity } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

/** 五四升旗: 升 is a verb there. */
const quantity = (q: Quantity): Match | undefined =>
  q.row.tag === 'litre' && /[旗级降华起值学温职]/.test(q.scan.text[q.end] ?? '') ? undefined : physicalQuantity(q)

export const volume = defineKind({
  name: 'volume',
  title: '体积',
  description: 'A volume: 3亿立方米, 20万桶',
  value: 'decimal',
  unit: 'code',
  units,
  quantity,
})
