import { expect, it } from 'vitest'
import { shareUnits } from '../../src/figures/refine/share-units.ts'
import { refined } from '../support/refined.ts'

it.each([
  ['3、5、8公里', ['3 length 3 km', '5 length 5 km', '8公里 length 8 km']],
  ['0.6和1.0个百分点', ['0.6 percentage_point 0.6 pp', '1.0个百分点 percentage_point 1.0 pp']],
  ['1.9个和1.6个百分点', ['1.9个 percentage_point 1.9 pp', '1.6个百分点 percentage_point 1.6 pp']],
  // The scale is shared as well, as far as the numbers are of one size.
  ['1.2、3.4和5.6亿元', ['1.2 money 120000000 own', '3.4 money 340000000 own', '5.6亿元 money 560000000 own']],
  ['500和1万元', ['500 money 500 own', '1万元 money 10000 own']],
  // What the numerals themselves say stays theirs.
  ['30余、50多家', ['30余 count 30 over', '50多家 count 50 over']],
  // A calendar shares what it can: years and months.
  ['1986、1989、1993年', ['1986 date', '1989 date', '1993年 date']],
])('%s shares its unit', (text, figures) => {
  expect(refined(`共${text}。`, shareUnits)).toEqual(figures)
})

it.each([
  ['2024，300人', ['2024 bare 2024', '300人 count 300']],
  ['列第3、第5', ['第3 rank 3', '第5 rank 5']],
  ['3吨、5', ['3吨 mass 3 t', '5 bare 5']],
])('%s shares none', (text, figures) => {
  expect(refined(text, shareUnits)).toEqual(figures)
})
