import { expect, it } from 'vitest'
import { nearest } from '../src/nearest.ts'

const names = ['money', 'percent', 'percentage_point', 'period', '金额', '日期']

it.each([
  ['mony', 'money'],
  ['moeny', 'money'],
  ['MONEY', 'money'],
  ['precent', 'percent'],
  ['percentage', 'percentage_point'],
  ['金頟', '金额'],
  ['xyzzy', undefined],
  ['', undefined],
  ['m', undefined],
])('%j is %s', (word, name) => {
  expect(nearest(word, names)).toBe(name)
})
