import { defineKind, type Match, type Quantity } from '../../kind.ts'
import { inner, plainQuantity } from '../../quantity.ts'
import { claim } from './claim.ts'
import { units } from './units.ts'

const before = (q: Quantity, length: number): string => q.scan.text.slice(Math.max(0, q.start - length), q.start)

/** 分 is a score behind digits, not in 三分钟, 十分, 分之, nor the minutes of a clock (8时30分). */
const isScore = (q: Quantity): boolean => {
  if (/[时点]/.test(q.scan.text[q.start - 1] ?? '')) return false
  const next = q.scan.text[q.end] ?? ''
  // 49.8分之外
  if (next === '之' && '外间内'.includes(q.scan.text[q.end + 1] ?? '-')) return !q.numeral.hanzi
  if ('之钟别布为公类析支工配成店局会红明内外区'.includes(next) && next !== '') return false
  return !q.numeral.hanzi || /[得评考满总均高低]分?$|分数|成绩/.test(before(q, 6))
}

/** 点 is an index point behind a market's or an index's number: 报41563.08点, 3000点. */
const isPoints = (q: Quantity): boolean => {
  if (q.numeral.hanzi || (q.numeral.plain && q.numeral.end - q.numeral.start < 3))
    return /指数|[指报收跌涨]/.test(before(q, 8)) && !q.numeral.hanzi
  return !'建意'.includes(q.scan.text[q.end] ?? '-')
}

const quantity = (q: Quantity): Match | undefined => {
  const { numeral, row } = q
  if (numeral.half || numeral.bare) return undefined
  // 下降0.134个单位, of an index; 6个单位 are bodies.
  if (row.tag === 'coefficient' && !/\./.test(numeral.value ?? '')) return undefined
  if (row.tag === 'score' && !isScore(q)) return undefined
  if (row.tag === 'points' && !isPoints(q)) return undefined
  if (row.tag === 'level') return isLevel(q) ? { ...plainQuantity(q), modifier: inner(numeral) } : undefined
  if (row.tag === 'angle' && !/(?:[南北]纬|[东西]经|倾角|仰角|经度|纬度)约?$/.test(before(q, 4))) return undefined
  if (row.tag === 'weak' && numeral.hanzi) return undefined
  return plainQuantity(q)
}

/** 级 is a level behind digits: 8级大风, 6.8级地震; 三级医院 is a class. */
const isLevel = (q: Quantity): boolean =>
  !q.numeral.hanzi && q.numeral.scale === 0 && !'别联层'.includes(q.scan.text[q.end] ?? '-')

export const number = defineKind({
  name: 'number',
  title: '数值',
  description: 'An index, score, level or coefficient: 指数103.2, 95.6分, 基尼系数0.46',
  value: 'decimal',
  unit: 'code',
  units,
  quantity,
  claim,
  difference: {},
})
