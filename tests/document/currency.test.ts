import { expect, test } from 'vitest'
import { currencyOf } from '../../src/document/currency.ts'

test('a report in Traditional characters has the currency of the place that it speaks of', () => {
  expect(currencyOf('行政院長說，這個月的支出為35萬元')).toBe('TWD')
  expect(currencyOf('澳門政府會向每個居民發8000元')).toBe('MOP')
  expect(currencyOf('前行政長官從銀行來的現金有35萬元，職員稱「唔記得」')).toBe('HKD')
})

test('the currency of the mainland is that of other reports', () => {
  expect(currencyOf('香港和内地的贸易额达35万元')).toBe('CNY')
  expect(currencyOf('這個國家的實業發展')).toBe('CNY')
})
