import { expect, it } from 'vitest'
import { joinRanges } from '../../src/figures/refine/join-ranges.ts'
import { settleBare } from '../../src/figures/refine/settle-bare.ts'
import { refined } from '../support/refined.ts'

const settled = (text: string) => refined(text, joinRanges, settleBare)

it.each([
  // money, by what stands before it
  ['公司亏损8000万。', '8000万 money 80000000 own'],
  ['折合港币3.14。', '3.14 money 3.14 HKD'],
  ['减价逾千万。', '千万 money 10000000 own'],
  // a number of things, by its size or its noun
  ['全网声量超1.6亿。', '1.6亿 count 160000000'],
  ['吸引10多万观众。', '10多万 count 100000 over'],
  ['资金10多万观众。', '10多万 count 100000 over'],
  ['其余26317贫困人口。', '26317 count 26317'],
  // an index, a score, a level
  ['PMI为46.1。', '46.1 number 46.1'],
  ['终值67.9。', '67.9 number 67.9'],
  ['不低于2.5。', '2.5 number 2.5'],
  ['倍差缩小到2.39。', '2.39 number 2.39'],
  ['指数在80至90之间。', '80至90 number 80..90'],
])('%s states something', (text, figure) => {
  expect(settled(text)).toEqual([figure])
})

it.each([
  '编号12345另见。',
  '型号A320客机。',
  'K-12教育。',
  '科创50指数。',
  '价值10载流转。',
  'PMI2024展。',
  '升级到3.0。',
  '版本为2.0。',
  '1+1>2。',
  '千亿级产业。',
])('%s states nothing', (text) => {
  expect(settled(text)).toEqual([])
})
