import { describe, expect, it } from 'vitest'
import { explained } from '../support/explained.ts'

const report = '南山区2023年经济运行情况\n\n'

const says = (text: string, words: string): unknown => explained(report + text, words)
const lines = (...expected: string[]): unknown => expect.arrayContaining(expected)

describe('a number', () => {
  it('is told from its numeral and its unit to the value', () => {
    expect(says('全区实现营业收入约12.5亿元。', '12.5亿元')).toEqual(
      lines(
        'report.txt:3:10: 12.5亿元 money 金额',
        'found by <numeral> <money unit>',
        'numeral 12.5亿 = 12.5 × 亿 (10^8) = 1250000000',
        "unit 元 = CNY ← the report's own currency",
        'modifier 约: about',
        'value 1250000000 CNY, about',
      ),
    )
  })

  it('shows a scale of two words as one', () => {
    expect(says('社会融资规模达到1.4万亿元。', '1.4万亿元')).toEqual(
      lines('numeral 1.4万亿 = 1.4 × 万亿 (10^12) = 1400000000000'),
    )
  })

  it('shows Chinese numerals, and a unit that is worth ten of the record’s', () => {
    expect(says('费用压减三成。', '三成')).toEqual(
      lines('numeral 三 = 3 ← Chinese numerals', 'unit 成 = %, 1 of it is 10^1 %', 'value 30%'),
    )
  })

  it('of a range tells its ends and what unit they share', () => {
    expect(says('新增床位300至500万张。', '300至500万张')).toEqual(
      lines(
        'found by join-ranges',
        'range 300至500万张 ← 300 and 500万张 are the ends of one range, the unit 张 is of both',
        'upper end 500万 = 500 × 万 (10^4) = 5000000',
        'value 3000000 to 5000000 张',
      ),
    )
  })

  it('of a list tells whose unit it takes', () => {
    expect(says('三条支线分别长3、5、8公里。', '3、5')).toEqual(lines('list 3 ← unit of 5', 'value 3 km'))
  })

  it('without a unit tells which kind claims it', () => {
    expect(says('制造业采购经理指数为50.3。', '50.3')).toEqual(
      lines('no unit 50.3 ← a numeral without a unit, claimed by number'),
    )
  })

  it('tells how it was read where the text is written otherwise', () => {
    expect(says('實現收入１２萬元。', '１２萬元')).toEqual(
      lines('read as 12万元 ← simplified, half-width, without line breaks', 'value 120000 CNY'),
    )
  })
})

describe('a date', () => {
  it('tells where the year that it leaves out comes from', () => {
    expect(says('3月8日，培训班开班。', '3月8日')).toEqual(
      lines('states month 3, day 8', "year 2023 ← the report's year, by its title", 'value 2023-03-08'),
    )
    expect(says('2019年5月签约，8月开工。', '8月')).toEqual(lines('year 2019 ← goes on from 2019年5月'))
    expect(says('2019年5月签约。20日开工。', '20日')).toEqual(
      lines('year 2019 ← goes on from 2019年5月', 'month 5 ← goes on from 2019年5月', 'value 2019-05-20'),
    )
  })

  it('tells the year that its words count from', () => {
    expect(says('去年9月投产。', '去年9月')).toEqual(
      lines("year 2023 − 1 = 2022 ← the report's present, by its title", 'value 2022-09'),
    )
    expect(says('近三年累计投入5亿元。', '近三年')).toEqual(
      lines("states 3 years up to the report's own time ← 2023, the report's year, by its title", 'value 2021/2023'),
    )
    expect(explained('今年3月，项目启动。', '今年3月', '2022-06-01')).toEqual(
      lines("year 2022 ← the report's present, by the date that it was published"),
    )
  })

  it('says that a part is not to be had', () => {
    expect(explained('3月8日，培训班开班。', '3月8日')).toEqual(
      lines(
        'year unknown ← neither the text nor its masthead tells it',
        'value null: a part of the date is not to be had',
      ),
    )
  })
})
