import { defineKind, type Match, type Quantity } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

/** 度 is electricity behind 万 and 亿, or where 电 is spoken of; else it is a temperature or an angle. */
const quantity = (q: Quantity): Match | undefined => {
  if (q.row.tag === 'degree') {
    const { text } = q.scan
    const electric =
      q.numeral.bigScale > 0 || text[q.end] === '电' || /[电量能]/.test(text.slice(Math.max(0, q.start - 12), q.start))
    if (!electric || q.numeral.bare || '假过量日夜年月重春'.includes(text[q.end] ?? '-')) return undefined
  }
  return physicalQuantity(q)
}

export const energy = defineKind({
  name: 'energy',
  title: '能量',
  description: 'An amount of energy: 8276亿千瓦时, 3000亿度, 323千卡',
  value: 'decimal',
  unit: 'code',
  units,
  quantity,
})
