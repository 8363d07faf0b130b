import { defineKind, type Match, type Quantity } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

/** 百岁, 万岁 and 岁月 are words. */
const quantity = (q: Quantity): Match | undefined =>
  q.numeral.bare || q.scan.text[q.end] === '月' ? undefined : physicalQuantity(q)

export const age = defineKind({
  name: 'age',
  title: '年龄',
  description: 'An age in years: 45岁, 60周岁以上',
  value: 'decimal',
  unit: 'code',
  units,
  quantity,
  describes: true,
})
