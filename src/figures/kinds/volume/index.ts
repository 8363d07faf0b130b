import { defineKind, type Match, type Quantity } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

/** 五四升旗: 升 is a verb there. 产气20亿方, 土方30万方: 方 is one of volume behind a scale only, and 3亿方针 none. */
const quantity = (q: Quantity): Match | undefined => {
  const behind = q.scan.text[q.end] ?? ''
  if (q.row.tag === 'litre' && /[旗级降华起值学温职]/.test(behind)) return undefined
  if (q.row.tag === 'gas' && (q.numeral.bigScale === 0 || q.numeral.bare || /[面案式法向针米程块便圆位]/.test(behind)))
    return undefined
  return physicalQuantity(q)
}

export const volume = defineKind({
  name: 'volume',
  title: '体积',
  description: 'A volume: 3亿立方米, 20万桶',
  value: 'decimal',
  unit: 'code',
  units,
  quantity,
})
