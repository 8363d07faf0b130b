import { expect, it } from 'vitest'
import { joinRanges } from '../../src/figures/refine/join-ranges.ts'
import { refined } from '../support/refined.ts'

it.each([
  ['3至5亿元', '3至5亿元 money 300000000..500000000 own'],
  ['600万元—800万元', '600万元—800万元 money 6000000..8000000 own'],
  ['500-800元', '500-800元 money 500..800 own'],
  ['1.2万～1.5万元', '1.2万~1.5万元 money 12000..15000 own'],
  ['一百二十到一百五十万元', '一百二十到一百五十万元 money 1200000..1500000 own'],
  ['十八至三十万日元', '十八至三十万日元 money 180000..300000 JPY'],
  ['3%至5%', '3%至5% percent 3..5 %'],
  ['3年到5年', '3年到5年 duration 3..5 a'],
  ['10000名与20000名之间', '10000名与20000名 count 10000..20000'],
  ['-5℃至3℃', '-5℃至3℃ temperature -5..3 Cel'],
  // Written from the larger end.
  ['-7500万至-8000万元', '-7500万至-8000万元 money -80000000..-75000000 own'],
])('%s is one figure', (text, figure) => {
  expect(refined(`共${text}。`, joinRanges)).toEqual([figure])
})

it.each([
  // Where something moved from and to.
  ['从3%到5%', ['3% percent 3 %', '5% percent 5 %']],
  ['由30家至50家', ['30家 count 30', '50家 count 50']],
  // A dash of another kind.
  ['5-3件', ['5 bare 5', '3件 count 3']],
  ['2024-13家', ['2024 bare 2024', '13家 count 13']],
  // Two things.
  ['3家至5亿元', ['3家 count 3', '5亿元 money 500000000 own']],
  ['第3届至5届', ['第3届 ordinal 3', '5届 count 5']],
])('%s is no range', (text, figures) => {
  expect(refined(text, joinRanges)).toEqual(figures)
})

it('keeps the spread of 从3万到5万元不等', () => {
  expect(refined('从3万到5万元不等', joinRanges)).toEqual(['3万到5万元 money 30000..50000 own'])
})
