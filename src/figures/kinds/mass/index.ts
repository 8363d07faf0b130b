import { defineKind, type Match, type Quantity } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

/** 一年零两个月, 1979、1980两年: 两 is the number two of what follows. */
const counts = /^两(?:[年月个天次项位名人条家类种县市省国地级者会岸党院制区]|大[^，]|周)/

/** 折合标准煤1.6亿吨: a tonne of it, as 1.6亿吨标准煤 is. */
const coal = /标准?煤(?:约|近|超过?|达|为|共)?$/

const quantity = (q: Quantity): Match | undefined => {
  const { row, scan, unitStart, numeral, start } = q
  // 呎价破2万 两房户: behind a space it is the number, too.
  if (row.unit === '[liang_cn]' && unitStart > numeral.end) return undefined
  if (row.tag === 'weak' && (counts.test(scan.text.slice(unitStart, unitStart + 3)) || numeral.value === '0'))
    return undefined
  const match = physicalQuantity(q)
  return match?.unit === 't' && coal.test(scan.text.slice(Math.max(0, start - 6), start))
    ? { ...match, unit: 't{coal}' }
    : match
}

export const mass = defineKind({
  name: 'mass',
  title: '质量',
  description: 'A mass: 14.4万吨, 395公斤',
  value: 'decimal',
  unit: 'code',
  units,
  quantity,
})
