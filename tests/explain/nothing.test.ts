import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/diagnostics.ts'
import { explained } from '../support/explained.ts'

const report = '南山区2023年经济运行情况\n\n'
const lines = (...expected: string[]): unknown => expect.arrayContaining(expected)

describe('what is no figure', () => {
  it('is told with the word or pattern that it is, and what it could have been', () => {
    expect(explained(`${report}“百千万工程”提速，见南府发〔2023〕5号文件，走访500强企业12家。`, 3)).toEqual(
      lines(
        'not figures:',
        '百千万工程、500强 ← a fixed word or a name',
        '2023〕5号 ← document number: a pattern that counts nothing',
      ),
    )
  })

  it('is told where a kind declines it, what is alike said once', () => {
    const [, ...rest] = explained(`${report}一系列举措落地，一系列项目开工。`, 3)
    expect(rest).toEqual([
      'not figures:',
      '一系 ×2 ← a numeral without a unit; count declines it (<numeral> <count unit>)',
    ])
  })

  it('is told of dates that only date others', () => {
    expect(explained(`${report}去年完成投资5亿元。`, 3)).toEqual(
      lines('去年 ← states no figure, but dates others: 2022'),
    )
  })

  it('is told of readings that a longer one won over', () => {
    expect(explained(`${report}2023年完成投资5亿元。`, '2023年完成')).toEqual(
      lines('not taken ✗ 2023年 – duration by <numeral> <duration unit>: not accepted here'),
    )
  })
})

describe('a place without figures', () => {
  it.each([
    [`${report}干部走访群众。`, 3, 'report.txt:3: no figures'],
    [`${report}干部走访群众。`, 2, 'report.txt:2: the line is empty'],
    [`${report}投资5亿元。`, '投资', 'report.txt:3:1: no figure stands there; in its line: 5亿元 (column 3)'],
  ])('says what it is: %#', (text, place, expected) => {
    expect(explained(text, place)).toEqual([expected])
  })

  it('says so of a line that is not read for figures', () => {
    const text = '南山区2023年经济运行情况\n来源：南山日报 2023年12月1日 10:20\n\n全区投资5亿元。\n\n- 3 -\n'
    expect(explained(text, 2)).toEqual([
      'report.txt:2: no figures: it is of the masthead: what it tells of the report is in the metadata of the document',
    ])
    expect(explained(text, 6)[0]).toContain('it is page furniture')
  })

  it('is an error where the text has no such line or column', () => {
    expect(() => explained('投资5亿元。\n', 2)).toThrow(new UserError('report.txt has no line 2', 'it has 1 line'))
    expect(() => explained('投资5亿元。', 7)).toThrow(new UserError('report.txt has no line 7', 'it has 1 line'))
  })
})
