import { expect, it } from 'vitest'
import { defuse } from '../../src/export/defuse.ts'

it.each([
  '=1+1',
  '+cmd',
  '-A1',
  '@SUM(1)',
  '＝1',
  '＋a',
  '－a',
  '＠a',
  '\t=1',
  '\r=1',
  '-3-4',
  '-',
  '-3亿元',
  '-1:3',
  '+5%x',
])('%j is defused', (cell) => {
  expect(defuse(cell)).toBe(`'${cell}`)
})

it.each(['', '-3.4', '-3.4%', '+5%', '-1,234.5', '－3.4％', '5%', '3=4', '全区 = 1', "'=1"])(
  '%j is left alone',
  (cell) => {
    expect(defuse(cell)).toBe(cell)
  },
)
