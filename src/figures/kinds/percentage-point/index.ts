import { defineKind, type Match, type Quantity, type Rule } from '../../kind.ts'
import { plainQuantity } from '../../quantity.ts'
import { units } from './units.ts'

/** 2个多百分点 says that it is more. */
const quantity = (q: Quantity): Match => {
  const match = plainQuantity(q)
  return q.row.tag === 'more' ? { ...match, modifier: 'over' } : match
}

/** 净值为正19个百分点, beside 负16个百分点; 纠正12个百分点 is a verb. */
const positive: Rule = {
  name: '正 <numeral> 个百分点',
  starts: '正',
  read: (scan, at) => {
    const numeral = /[值为的到至是]/.test(scan.text[at - 1] ?? '-') ? scan.numeral(at + 1) : undefined
    if (!numeral?.value || !scan.text.startsWith('个百分点', numeral.end)) return undefined
    return { value: numeral.value, unit: 'pp', end: numeral.end + 4 }
  },
}

export const percentagePoint = defineKind({
  name: 'percentage_point',
  title: '百分点',
  description: 'A difference of two percentages: 1.3个百分点, 25个基点 (0.25)',
  value: 'decimal',
  unit: 'code',
  units,
  rules: [positive],
  quantity,
  difference: {},
})
