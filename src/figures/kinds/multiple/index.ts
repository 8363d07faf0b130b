import { defineKind, type Match, type Quantity, type Rule } from '../../kind.ts'
import { plainQuantity } from '../../quantity.ts'
import { units } from './units.ts'

const powers: Readonly<Record<string, string>> = {
  一: '2',
  '1': '2',
  两: '4',
  二: '4',
  '2': '4',
  三: '8',
  '3': '8',
  四: '16',
  '4': '16',
}

/** 翻一番 is twice, 翻两番 four times; 翻番 alone is twice. */
const doubling: Rule = {
  name: '翻 <numeral> 番',
  starts: '翻',
  read: ({ text }, at) => {
    if (text[at + 1] === '番') return { value: '2', unit: '倍', end: at + 2 }
    const i = text[at + 1] === '了' ? at + 2 : at + 1
    const value = powers[text[i] ?? '']
    return value !== undefined && text[i + 1] === '番' ? { value, unit: '倍', end: i + 2 } : undefined
  },
}

const quantity = (q: Quantity): Match | undefined =>
  '率数增'.includes(q.scan.text[q.end] ?? '-') && q.numeral.hanzi ? undefined : plainQuantity(q)

export const multiple = defineKind({
  name: 'multiple',
  title: '倍数',
  description: 'A number of times: 3倍, 翻一番 (2), 翻两番 (4)',
  value: 'decimal',
  unit: 'code',
  units,
  rules: [doubling],
  quantity,
})
