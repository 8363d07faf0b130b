import { describe, expect, it } from 'vitest'
import { comparedReport } from '../../src/diff/comparable.ts'
import { diffReports } from '../../src/diff/diff-reports.ts'
import type { FigureRecord } from '../../src/record/record.ts'
import { documentOf, record } from '../support/record.ts'

let next = 0

/** A figure with an id of its own. */
const figure = (fields: Partial<FigureRecord>): FigureRecord => {
  next += 1
  return record({ id: `d:${next}`, start: 0, end: 1, ...fields })
}

const money = (text: string, value: string, fields: Partial<FigureRecord> = {}) =>
  figure({ kind: 'money', text, value, unit: 'CNY', indicator: '采购额', ...fields })

const percent = (value: string, fields: Partial<FigureRecord> = {}) =>
  figure({ kind: 'percent', text: `${value}%`, value, unit: '%', indicator: '采购额', ...fields })

const grown = (value: string, direction: 'increase' | 'decrease', fields: Partial<FigureRecord> = {}) =>
  percent(value, { change: { direction, basis: 'yoy' }, ...fields })

/** The rows in brief; the old report is of 2023, the new one of 2024. */
const compare = (olds: readonly FigureRecord[], news: readonly FigureRecord[], text = '') => {
  const before = comparedReport(documentOf(olds.map((each) => ({ ...each, period: each.period ?? null }))), text)
  const { rows, timesDoubtful } = diffReports(before, comparedReport(documentOf(news), text), 2)
  return {
    timesDoubtful,
    rows: rows.map(({ state, old, new: now, difference, differenceUnit, growth }) =>
      [state, old?.text, now?.text, difference, differenceUnit, growth].map((cell) => cell ?? '').join(' '),
    ),
  }
}

const old = { period: '2023' }
const now = { period: '2024' }

describe('figures of both reports', () => {
  it('are compared, each for its own time: exact difference, growth rounded', () => {
    const { rows } = compare([money('695.2亿元', '69520000000', old)], [money('731.5亿元', '73150000000', now)])
    expect(rows).toEqual(['both 695.2亿元 731.5亿元 3630000000 CNY 5.22'])
  })

  it('round half away from zero', () => {
    const growthOf = (a: string, b: string) =>
      compare([money(a, a, old)], [money(b, b, now)])
        .rows[0]?.split(' ')
        .at(-1)
    expect(growthOf('800', '801')).toBe('0.13')
    expect(growthOf('800', '799')).toBe('-0.13')
  })

  it('of percentages differ in points, and do not grow', () => {
    const rate = { indicator: '失业率' }
    const { rows } = compare([percent('3.1', { ...old, ...rate })], [percent('2.9', { ...now, ...rate })])
    expect(rows).toEqual(['both 3.1% 2.9% -0.2 pp '])
  })

  it('of changes have the sign of their direction', () => {
    const { rows } = compare([grown('1.2', 'decrease', old)], [grown('2.2', 'increase', now)])
    expect(rows).toEqual(['both 1.2% 2.2% 3.4 pp '])
  })

  it('with a range of numbers have no difference', () => {
    const range = figure({ kind: 'count', text: '3至5所', value: null, min: '3', max: '5', unit: '所', ...now })
    const { rows } = compare([figure({ kind: 'count', text: '2所', value: '2', unit: '所', ...old })], [range])
    expect(rows).toEqual(['both 2所 3至5所   '])
  })

  it.each<[string, Partial<FigureRecord>, Partial<FigureRecord>]>([
    ['indicator', { indicator: '销售额' }, {}],
    ['subject', { subject: '甲镇' }, { subject: '乙镇' }],
    ['unit', { unit: 'USD' }, {}],
    ['status', { status: 'target' }, {}],
    ['what it is divided by', { per: ['人'] }, {}],
    ['scope', { scope: '全省' }, { scope: '全市' }],
    ['level and change', { change: { direction: 'increase', basis: 'yoy' } }, {}],
    ['role of the period', { period: '2022' }, {}],
  ])('are not compared where they differ in %s', (_, mine, theirs) => {
    // Three more make 某区 the subject and each report one of its year.
    const others = (year: { period: string }) =>
      ['甲', '乙', '丙'].map((indicator) => money('1元', '1', { ...year, indicator: `${indicator}项目投资` }))
    const { rows } = compare(
      [...others(old), money('5元', '5', { ...old, ...mine })],
      [...others(now), money('6元', '6', { ...now, ...theirs })],
    )
    expect(rows.filter((row) => !row.includes('1元'))).toEqual(['only_new  6元   ', 'only_old 5元    '])
  })

  it('are not compared where one is a sum over years', () => {
    const text = '五年来累计采购'
    const olds = [money('5元', '5', { ...old, start: 0 })]
    const news = [money('30元', '30', { ...now, start: 7 })]
    expect(compare(olds, news, text).rows).toEqual(['only_new  30元   ', 'only_old 5元    '])
  })

  it('are not compared where a report contradicts itself; rounded again they are one', () => {
    const twice = [money('731.5亿元', '73150000000', now), money('732亿元', '73200000000', now)]
    expect(compare([money('700亿元', '70000000000', old)], twice).rows).toEqual([
      'both 700亿元 731.5亿元 3150000000 CNY 4.50',
    ])
    const contrary = [money('731.5亿元', '73150000000', now), money('740亿元', '74000000000', now)]
    expect(compare([money('700亿元', '70000000000', old)], contrary).rows).toEqual([
      'unclear  731.5亿元   ',
      'unclear  740亿元   ',
      'unclear 700亿元    ',
    ])
  })

  it('are not compared where they are too far apart to be of one indicator', () => {
    const { rows } = compare([money('5亿元', '500000000', old)], [money('20亿元', '2000000000', now)])
    expect(rows).toEqual(['unclear 5亿元 20亿元   '])
    const short = { indicator: '安排' }
    expect(compare([money('5元', '5', { ...old, ...short })], [money('8元', '8', { ...now, ...short })]).rows).toEqual([
      'unclear 5元 8元   ',
    ])
  })

  it('without an indicator, and places in a sequence, are left out', () => {
    const left = [
      money('5元', '5', { indicator: null }),
      figure({ kind: 'count', text: '两个', value: '2', unit: '个', indicator: '市场' }),
      figure({ kind: 'ordinal', text: '第七个', value: '7', unit: '个' }),
    ]
    expect(compare(left, left).rows).toEqual([])
  })
})

const text = '2024年，采购额为731.5亿元；2023年为701.4亿元。'
/** Where the text says the year before. */
const said = { start: text.indexOf('701'), end: text.length - 1 }

describe('restated values', () => {
  const own = money('731.5亿元', '73150000000', now)

  it('are told instead of only_new', () => {
    const again = money('701.4亿元', '70140000000', { ...old, ...said })
    expect(compare([money('695.2亿元', '69520000000', old)], [own, again], text).rows).toEqual([
      'both 695.2亿元 731.5亿元 3630000000 CNY 5.22',
      'restated 695.2亿元 701.4亿元 620000000 CNY 0.89',
    ])
  })

  it('are none where rounding explains the difference', () => {
    const again = money('695亿元', '69500000000', { ...old, ...said })
    expect(compare([money('695.2亿元', '69520000000', old)], [own, again], text).rows).not.toContainEqual(
      expect.stringMatching(/^restated/),
    )
  })

  it.each<[string, Partial<FigureRecord>, string, string]>([
    ['does not say its year', {}, '701.4亿元', '70140000000'],
    ['is far from the old one', said, '1701.4亿元', '170140000000'],
  ])('are none where the new value %s', (_, fields, stated, value) => {
    const again = money(stated, value, { ...old, ...fields })
    const { rows } = compare([money('695.2亿元', '69520000000', old)], [own, again], text)
    expect(rows).toContain(`only_new  ${stated}   `)
  })

  it('of two versions of one report stand side by side', () => {
    const { rows } = compare([money('731.5亿元', '73150000000', now)], [money('735.0亿元', '73500000000', now)])
    expect(rows).toEqual(['restated 731.5亿元 735.0亿元 350000000 CNY 0.48'])
  })

  it('are not believed where nearly all values would be restated', () => {
    const of = (factor: string) =>
      ['甲', '乙', '丙', '丁'].map((name) => money(`${factor}元`, factor, { ...now, indicator: `${name}项目投资` }))
    const { timesDoubtful, rows } = compare(of('100'), of('120'))
    expect(timesDoubtful).toBe(true)
    expect(rows.map((row) => row.split(' ')[0])).toEqual(['both', 'both', 'both', 'both'])
  })
})
