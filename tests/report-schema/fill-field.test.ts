import { describe, expect, it } from 'vitest'
import { fill, told, toldOf } from '../support/fill.ts'
import { record } from '../support/record.ts'

const yuan = { unit: '亿元' } as const
const growth = { change: 'yoy', unit: '%' } as const

describe('words', () => {
  it.each([
    ['全市实现税收收入5亿元。', { indicator: '收入' }, 'missing'],
    ['全市实现税收收入5亿元。', { indicator: '收入', match: 'suffix' }, 'ok 5'],
    ['全市实现税收收入5亿元。', { indicator: '税收收入' }, 'ok 5'],
    ['全市实现税收收入5亿元。', { indicator: '非税收入|税收收入' }, 'ok 5'],
    ['人均收入5万元。', { indicator: '收入', match: 'contained', unit: '万元' }, 'missing'],
    ['全市税收收入5亿元。', { indicator: '收入', match: 'contained', exclude: '税收' }, 'missing'],
    ['全市第一产业完成增加值5亿元。', { indicator: '第一产业 增加值' }, 'ok 5'],
  ] as const)('%s: %j is %s', (text, field, expected) => {
    expect(told(text, { ...yuan, ...field })).toBe(expected)
  })

  it('the first of a list that is found wins, synonyms do not', () => {
    const text = '全市财政收入9亿元，一般公共预算收入5亿元。'
    expect(told(text, { ...yuan, indicator: ['一般公共预算收入', '财政收入'] })).toBe('ok 5')
    expect(told(text, { ...yuan, indicator: ['财政收入', '一般公共预算收入'] })).toBe('ok 9')
    expect(told(text, { ...yuan, indicator: '财政收入|一般公共预算收入' })).toBe('ambiguous 9 5')
  })

  it('are found in either script, whatever the punctuation', () => {
    expect(told('全市進出口（貨物）總額5億元。', { ...yuan, indicator: '进出口总额' })).toBe('ok 5')
  })

  it('a figure that is stated for two things is of each', () => {
    const [urban, rural] = fill('城镇居民收入和农村居民收入均增长8%。', [
      { ...growth, indicator: '城镇居民收入' },
      { ...growth, indicator: '农村居民收入' },
    ])
    expect([urban?.values[0]?.value, rural?.values[0]?.value]).toEqual(['8', '8'])
  })

  it('of 城乡居民收入分别 the first is of the towns', () => {
    const [urban, rural] = fill('城乡居民人均可支配收入分别增长4.4%、5.6%。', [
      { ...growth, indicator: '城镇居民人均可支配收入' },
      { ...growth, indicator: '农村居民人均可支配收入' },
    ])
    expect([urban?.values[0]?.value, rural?.values[0]?.value]).toEqual(['4.4', '5.6'])
  })
})

describe('a value and the mark that it passed', () => {
  it('the value is it', () => {
    expect(told('地区生产总值突破300亿元、达到318亿元。', { ...yuan, indicator: '地区生产总值' })).toBe('ok 318')
  })
})

describe('levels, changes and rates of completion', () => {
  const text = '全市一般公共预算收入100亿元，完成年度预算的102.5%，增长7.1%。'
  it.each([
    [{ indicator: '一般公共预算收入', ...yuan }, 'ok 100'],
    [{ indicator: '一般公共预算收入完成率', unit: '%' }, 'ok 102.5'],
    [{ indicator: '一般公共预算收入', ...growth }, 'ok 7.1'],
  ] as const)('%j is %s', (field, expected) => {
    expect(told(text, field)).toBe(expected)
  })

  it('a change on another basis is not it', () => {
    expect(told('收入环比增长3%。', growth)).toBe('missing')
    expect(told('收入环比增长3%。', { ...growth, change: 'mom' })).toBe('ok 3')
    expect(told('收入环比增长3%。', { ...growth, change: 'any' })).toBe('ok 3')
    expect(told('五年来收入年均增长3%。', { ...growth, period: 'any' })).toBe('missing')
  })
})

describe('time', () => {
  const text = '2022年收入3亿元。2024年收入5亿元。'
  it.each([
    ['report-year', 'ok 5'],
    ['2022', 'ok 3'],
    ['previous-year', 'missing'],
    ['any', 'ambiguous 3 5'],
  ] as const)('%s is %s', (period, expected) => {
    expect(told(text, { ...yuan, period }, { date: '2024-12-31' })).toBe(expected)
  })

  it('the latest, the largest and the first can be picked', () => {
    const field = { ...yuan, period: 'any' } as const
    const falling = '2024年收入5亿元。2022年收入3亿元。'
    expect(told(falling, { ...field, pick: 'latest' })).toBe('ok 5')
    expect(told(text, { ...field, pick: 'latest' })).toBe('ok 5')
    expect(told(text, { ...field, pick: 'first' })).toBe('ok 3')
    expect(told(falling, { ...field, pick: 'smallest' })).toBe('ok 3')
    expect(told(text, { ...field, pick: 'largest' })).toBe('ok 5')
    expect(told(text, { ...field, multiple: true })).toBe('ok 3 5')
  })
})

describe('values that are stated twice', () => {
  it('agree where rounding explains it, and the more exact one is taken', () => {
    expect(told('全市收入约5.2亿元。全市收入52016万元。', yuan)).toBe('ok 5.2016')
  })

  it('are ambiguous where it does not', () => {
    expect(told('全市收入5.2亿元。全市收入53016万元。', yuan)).toBe('ambiguous 5.2 5.3016')
  })

  it('the same value twice is one', () => {
    expect(told('全市收入5亿元。全市收入50000万元。', yuan)).toBe('ok 5')
  })
})

describe('what comes near', () => {
  it('tells why it is not it', () => {
    const [result] = fill('2022年收入3亿元。', [yuan], { date: '2024-12-31' })
    expect(result?.state).toBe('missing')
    expect(result?.near.map(({ record, why }) => [record.text, why])).toEqual([
      ['3亿元', expect.stringContaining('2022')],
    ])
  })

  it('a value out of range is told and shown', () => {
    expect(told('全市失业率52%。', { indicator: '失业率', unit: '%', max: 30 })).toBe('out-of-range 52')
    expect(told('全市失业率5.2%。', { indicator: '失业率', unit: '%', max: '30' })).toBe('ok 5.2')
  })
})

describe('whom it is about', () => {
  const stated = { indicator: 'stated', subject: 'stated', period: 'document' } as const
  const own = record({ id: 'd:1', indicator: '收入', subject: '佛山市', known: { ...stated, subject: 'document' } })
  const other = record({ id: 'd:2', indicator: '收入', subject: '南海区', value: '3000000', known: stated })
  const money = { unit: '万元' } as const

  it.each([
    [[own, other], {}, 'ok 500'],
    [[other, own], {}, 'ok 500'],
    [[own, other], { subject: '南海' }, 'ok 300'],
    [[own, other], { subject: ['顺德', '南海'] }, 'ok 300'],
    [[own, other], { subject: 'any' }, 'ambiguous 500 300'],
    [[own, other], { subject: '顺德' }, 'missing'],
    [[own, { ...other, subject: '全市' }], { pick: 'largest' }, 'ok 500'],
  ] as const)('%#: %j is %s', (records, field, expected) => {
    expect(toldOf(records, { ...money, ...field } as never)).toBe(expected)
  })
})

describe('terms of their own', () => {
  const rank = record({ kind: 'rank', indicator: '收入', value: '3', unit: null, scope: '全省' })
  const price = record({ indicator: '收入', per: ['人'] })
  const target = record({ indicator: '收入', status: 'target', period: null, section: ['三、2025年工作'] })

  it.each([
    [rank, { kind: 'rank', scope: '全省' }, 'ok 3'],
    [rank, { kind: 'rank', scope: ['全国', '全省'] }, 'ok 3'],
    [rank, { kind: 'rank', scope: '全国' }, 'missing'],
    [price, { unit: '元/人' }, 'ok 5000000'],
    [record({ indicator: '收入' }), { unit: '元', per: '人' }, 'missing'],
    [target, { unit: '万元' }, 'missing'],
    [target, { unit: '万元', status: 'target', period: 'next-year' }, 'ok 500'],
    [target, { unit: '万元', status: 'target', period: 'previous-year' }, 'missing'],
    [target, { unit: '万元', status: 'any', period: 'any', section: '工作' }, 'ok 500'],
    [target, { unit: '万元', status: 'any', period: 'any', section: '回顾' }, 'missing'],
    [record({ indicator: '收入', period: '2024-40' }), { unit: '万元', period: '2024-01/2024-06' }, 'ok 500'],
    [record({ indicator: '收入', period: '2024-09-12' }), { unit: '万元', period: 'in-report-year' }, 'ok 500'],
    [record({ indicator: '收入', period: '2024-09-12' }), { unit: '万元' }, 'missing'],
    [record({ indicator: '收入', period: '2024-12-31' }), { unit: '万元' }, 'ok 500'],
    [record({ indicator: '收入', period: '2023-34' }), { unit: '万元', period: 'report-period' }, 'ok 500'],
    [
      record({ kind: 'fraction', indicator: '收入', value: '1/4', unit: null }),
      { kind: ['percent', 'fraction'], unit: '%' },
      'ok 25',
    ],
    [
      record({ kind: 'fraction', indicator: '收入', value: '2/3', unit: null }),
      { kind: ['percent', 'fraction'], unit: '%' },
      'inexact',
    ],
    [
      record({ kind: 'fraction', indicator: '收入', value: '2/3', unit: null }),
      { kind: ['percent', 'fraction'], unit: '%', round: 1 },
      'ok 66.7',
    ],
  ] as const)('%#: %s', (given, field, expected) => {
    expect(toldOf([given], field as never)).toBe(expected)
  })

  it('the change of a level is known by the level', () => {
    const level = record({ id: 'd:1', indicator: '收入' })
    const change = record({
      id: 'd:2',
      kind: 'percent',
      indicator: '其他',
      value: '5.2',
      unit: '%',
      change: { direction: 'decrease', basis: 'yoy' },
      relation: { type: 'change_of', to: 'd:1' },
    })
    expect(toldOf([level, change], { change: 'yoy', unit: '%' })).toBe('ok -5.2')
    expect(toldOf([change], { change: 'yoy', unit: '%' })).toBe('missing')
  })

  it('a heading completes what the figure measures, but one that says it all is nearer', () => {
    const headed = record({ id: 'd:1', indicator: '收入', section: ['（一）一般公共预算'] })
    const whole = record({ id: 'd:2', indicator: '一般公共预算收入', value: '3000000' })
    const field = { indicator: '一般公共预算收入', unit: '万元' }
    expect(toldOf([headed], field)).toBe('ok 500')
    expect(toldOf([headed, whole], field)).toBe('ok 300')
  })
})
