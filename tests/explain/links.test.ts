import { describe, expect, it } from 'vitest'
import { explained } from '../support/explained.ts'

const report = '南山区2023年经济运行情况\n\n'

const says = (text: string, words: string): unknown => explained(report + text, words)
const lines = (...expected: string[]): unknown => expect.arrayContaining(expected)

const economy =
  '2023年，全区规上工业增加值88.4亿元，同比增长6.1%，高于全市平均水平。7月，合作企业达到30家，较2019年增加12家。'

it('a change tells its words, its basis and what it is the change of', () => {
  expect(says(economy, '6.1%')).toEqual(
    lines(
      'change increase ← 增长 before it',
      'basis yoy ← 同比',
      'relation the change of 88.4亿元 ← change_of',
      'group with 88.4亿元',
    ),
  )
  expect(says(economy, '12家')).toEqual(lines('basis since:2019 ← 2019年'))
})

it('a status tells the word that looks ahead', () => {
  expect(says('项目总投资预计15.6亿元。', '15.6亿元')).toEqual(lines('status forecast ← 预计 in its sentence'))
})

describe('a link tells its words, where they stand, how sure it is and the rule', () => {
  it('of what is measured, and which words do not name it', () => {
    expect(says(economy, '88.4亿元')).toEqual(
      lines(
        'indicator 规上工业增加值 ← stated with it · sure: high · <noun> <figure>',
        '✗ 全区 – whom it is about, not what is measured',
      ),
    )
    expect(says(economy, '6.1%')).toEqual(
      lines(
        'indicator 规上工业增加值 ← of 88.4亿元 · from its sentence · sure: high · phrase of the figure before',
        '✗ 同比增长 – before it, and says how it stands or compares, not what is measured',
      ),
    )
    expect(says('培训学员1200名，结业率95%。', '95%')).toEqual(
      lines('✗ 培训学员 – of a figure before it: it has words of its own'),
    )
  })

  it('of whom it is about, and who else could have been meant', () => {
    const news = '深圳市2023年招商情况\n\n江门市引进项目30个，投资额12亿元。惠州市引进项目18个。'
    expect(explained(news, '18个')).toEqual(lines('✗ 江门市 – of the sentences before it, farther away'))
  })

  it('of when, and which other dates there are', () => {
    expect(says(economy, '12家')).toEqual(
      lines(
        'period 2023-07 ← 7月 · stated with it · sure: high · date before it in the sentence',
        '✗ 2019年 (2019) – what is compared with',
      ),
    )
  })
})

it('the confidence tells the least sure link', () => {
  expect(says('培训学员1200名，结业率95%。', '1200名')).toEqual(
    lines('confidence medium ← its indicator, subject and period are no surer'),
  )
})
