import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactProduct, fraction } from '../../src/report-schema/exact-product.ts'
import { unitFactor } from '../../src/report-schema/unit-factors.ts'
import { told } from '../support/fill.ts'

describe('a value in the unit of its field', () => {
  it.each([
    ['全年收入73.15亿元。', '亿元', 'ok 73.15'],
    ['全年收入73.15亿元。', '万元', 'ok 731500'],
    ['全年收入731500万元。', '亿元', 'ok 73.15'],
    ['全年收入5.20亿元。', '元', 'ok 520000000'],
    ['全年收入3亿美元。', '亿元', 'wrong-unit'],
    ['全年收入3亿美元。', '亿美元', 'ok 3'],
    ['全年收入30至50万元。', '万元', 'ok 30~50'],
  ])('%s in %s is %s', (text, unit, expected) => {
    expect(told(text, { unit })).toBe(expected)
  })

  it.each([
    ['全市耕地面积1.5万公顷。', '平方公里', undefined, 'ok 150'],
    ['全市耕地面积3万亩。', '平方公里', undefined, 'ok 20'],
    ['全市耕地面积1.3万亩。', '平方公里', undefined, 'inexact'],
    ['全市耕地面积1.3万亩。', '平方公里', 2, 'ok 8.67'],
    ['全市耕地面积1.3万亩。', '万亩', undefined, 'ok 1.3'],
  ])('%s in %s, rounded to %s, is %s', (text, unit, round, expected) => {
    expect(told(text, { indicator: '耕地面积', unit, ...(round !== undefined && { round }) })).toBe(expected)
  })

  it('a rounded value says so', () => {
    expect(told('全年粮食产量1350.93亿斤。', { indicator: '粮食产量', unit: '万吨' })).toBe('ok 6754.65')
  })

  it('counts take the measure words that the schema names, and no others', () => {
    const text = '全年新增就业1.2万人。'
    expect(told(text, { indicator: '新增就业', unit: '万人' })).toBe('ok 1.2')
    expect(told('全年新增就业1.2万名。', { indicator: '新增就业', unit: '万人' })).toBe('wrong-unit')
    expect(told('全年新增就业1.2万名。', { indicator: '新增就业', unit: ['万人', '名'] })).toBe('ok 1.2')
  })

  it('a decrease is negative, an increase is not', () => {
    const field = { change: 'yoy', unit: '%' } as const
    expect(told('全年收入同比下降3.5%。', field)).toBe('ok -3.5')
    expect(told('全年收入同比增长3.50%。', field)).toBe('ok 3.50')
  })

  it('the opposite is negative, and a range of it is turned', () => {
    const field = {
      indicator: '净利润',
      opposite: '净利润 亏损|净亏损',
      unit: '万元',
      period: 'any',
      subject: 'any',
    } as const
    expect(told('公司净利润亏损276万元。', field)).toBe('ok -276')
    expect(told('公司净亏损100万元至200万元。', field)).toBe('ok -200~-100')
    expect(told('公司净利润276万元。', field)).toBe('ok 276')
  })
})

describe('exact arithmetic', () => {
  it('there and back gives the value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        (value, a, b) => {
          const there = exactProduct(String(value * b), fraction(BigInt(a), BigInt(b)))
          expect(there).toBe(String(value * a))
        },
      ),
    )
  })

  it('declines where no decimal is exact', () => {
    expect(exactProduct('1', fraction(1n, 3n))).toBeUndefined()
    expect(exactProduct('0.3', fraction(1n, 3n))).toBe('0.1')
  })

  it('units of other quantities have no factor', () => {
    expect(unitFactor('m2', 'm3')).toBeUndefined()
    expect(unitFactor('t', 't{coal}')).toBeUndefined()
    expect(unitFactor('a', 'd')).toBeUndefined()
    expect(unitFactor('[mu_cn]', 'har')).toEqual({ numerator: 1n, denominator: 15n })
  })
})
