import { expect, it } from 'vitest'
import { explained } from '../support/explained.ts'

const lines = (...expected: string[]): unknown => expect.arrayContaining(expected)

const table = [
  '南山区2023年经济运行情况',
  '',
  '表1：主要经济指标',
  '单位：亿元',
  '指标\t2023年\t同比增长（%）',
  '工业增加值\t88.4\t6.1',
  '一般公共预算收入\t20.3\t-1.5',
].join('\n')

it('of a cell tells what its column, its row and the caption say', () => {
  expect(explained(table, '88.4')).toEqual(
    lines(
      'column 2023年 ← tells the time',
      'row 工业增加值 ← names 工业增加值',
      'number 88.4 × 10^8',
      'unit CNY ← of the caption',
      'value 8840000000 CNY',
    ),
  )
})

it('of a cell of changes tells that the column says so', () => {
  expect(explained(table, '-1.5')).toEqual(
    lines('change increase ← of the column', 'basis yoy', 'relation the change of 20.3 ← change_of', 'group with 20.3'),
  )
})

it('says that headers and labels are no figures', () => {
  expect(explained(table, 5)).toEqual([
    'report.txt:5: no figures: the headers and labels of a table are none, nor are cells without a number',
  ])
})
