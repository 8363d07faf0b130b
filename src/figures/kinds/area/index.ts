import { pattern } from '../../../document/pattern.ts'
import { defineKind, type Match, type Quantity } from '../../kind.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

const flat = /面积|单位|劏房|住|[楼房屋铺店地]|公顷[（(]/
const things = pattern`
  ^(?:以[上下内]|多|余|左右)?的?[㐀-鿿]{0,4}(?:单位|劏房|住[宅户]|房|屋|铺|店|车间|仓|办公|场地|空间|公寓|官地
  |农地|地皮|楼面)
`
const lengthwise = /[高长宽深阔远距离]度?(?:约|达|近|超过?|逾|为|有|至|至少)*$/

/** 170呎的劏房, 实用面积约300呎: square feet, as Hong Kong measures flats; 高30呎 are feet. */
const quantity = (q: Quantity): Match | undefined => {
  if (q.row.tag === 'flat') {
    const { text } = q.scan
    const before = /[^，,。；;！？]*$/.exec(text.slice(Math.max(0, q.start - 14), q.start))![0]
    if (lengthwise.test(before) || !(flat.test(before) || things.test(text.slice(q.end, q.end + 10)))) return undefined
  }
  return physicalQuantity(q)
}

export const area = defineKind({
  name: 'area',
  title: '面积',
  description: 'An area: 22.9万平方米 (229000 m2), 1.3万亩',
  value: 'decimal',
  unit: 'code',
  units,
  quantity,
})
