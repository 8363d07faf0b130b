import { expect, it } from 'vitest'
import { meet, statedInterval } from '../../src/record/stated-interval.ts'
import { record } from '../support/record.ts'

it.each<[string, string, string | null, string | null, string | null]>([
  ['73亿元', '7300000000', null, '7250000000', '7350000000'],
  ['73.15亿元', '7315000000', null, '7314500000', '7315500000'],
  ['1,234元', '1234', null, '1233.5', '1234.5'],
  ['5.0%', '5.0', null, '4.95', '5.05'],
  ['三百户', '300', null, '250', '350'],
  ['百分之五点九', '5.9', null, '5.85', '5.95'],
  ['百分之五点零', '5.0', null, '4.95', '5.05'],
  ['0.5%', '0.5', null, '0.45', '0.55'],
  ['500亿元', '50000000000', 'over', '50000000000', '60000000000'],
  ['30余万元', '300000', 'over', '300000', '400000'],
  ['1.4万人', '14000', 'over', '14000', '15000'],
  ['500人', '500', 'about', '400', '600'],
  ['512人', '512', 'about', '511', '513'],
  ['90%', '90', 'nearly', '80', '90'],
  ['90%', '90', 'at_least', '90', null],
  ['90%', '90', 'under', null, '90'],
  ['90%', '90', 'at_most', null, '90'],
  ['数千人', '1000', 'several', '1000', '10000'],
  ['0', '0', null, '-0.5', '0.5'],
])('%s (%s, %s) stands for %s to %s', (text, value, modifier, low, high) => {
  const stated = statedInterval(record({ text, value, modifier: modifier as never }))
  expect([stated?.low, stated?.high].map((bound) => (bound == null ? null : Number(bound)))).toEqual(
    [low, high].map((bound) => (bound === null ? null : Number(bound))),
  )
})

it('a range stands for itself, and a fraction for nothing that is compared', () => {
  expect(statedInterval(record({ text: '3至5人', value: null, min: '3', max: '5' }))).toEqual({ low: '3', high: '5' })
  expect(statedInterval(record({ kind: 'fraction', text: '2/3', value: '2/3' }))).toBeUndefined()
})

it('what is counted one by one is exact', () => {
  const stated = (text: string, value: string) => statedInterval(record({ kind: 'count', unit: '所', text, value }))
  expect(stated('48所', '48')).toEqual({ low: '48', high: '48' })
  expect(stated('1.2万所', '12000')).toEqual({ low: '11500.0', high: '12500.0' })
})

it.each<[string | null, string | null, string | null, string | null, boolean]>([
  ['1', '3', '2', '4', true],
  ['1', '3', '4', '5', false],
  // 3.4 and 3.5 are rounded from different values.
  ['3.35', '3.45', '3.45', '3.55', false],
  ['5', '5', '5', '6', true],
  ['5', '5', '5', '5', true],
  [null, '5', '5.1', null, false],
  [null, '5', '3', null, true],
  ['1', null, '3', null, true],
])('%s to %s and %s to %s meet: %s', (low, high, otherLow, otherHigh, expected) => {
  const [a, b] = [
    { low, high },
    { low: otherLow, high: otherHigh },
  ]
  expect([meet(a, b), meet(b, a)]).toEqual([expected, expected])
})
