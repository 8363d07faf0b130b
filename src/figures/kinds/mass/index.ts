import { defineKind, type Match, type Quantity } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

/** 一年零两个月, 1979、1980两年: 两 is the number two of what follows. */
const counts = /^两(?:[年月个天次项位名人条家类种县市省国地级者会岸党院制区]|大[^，]|周)/

const quantity = (q: Quantity): Match | undefined =>
  q.row.tag === 'weak' && (counts.test(q.scan.text.slice(q.unitStart, q.unitStart + 3)) || q.numeral.value === '0')
    ? undefined
    : physicalQuantity(q)

export const mass = defineKind({
  name: 'mass',
  title: '质量',
  description: 'A mass: 14.4万吨, 395公斤',
  value: 'decimal',
  unit: 'code',
  units,
  quantity,
})
