import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'

const mastheadOf = (...lines: readonly string[]) => extract(lines.join('\n')).masthead

describe('titles', () => {
  it('a government report is titled by its first line', () => {
    const { title } = mastheadOf('云岭县2025年政府工作报告', '一、2024年工作回顾', '全县财政收入12.4亿元。')
    expect(title).toBe('云岭县2025年政府工作报告')
  })

  it('a page’s own word over a title is none', () => {
    const { title } = mastheadOf('时政要闻', '关于2024年预算执行情况的报告', '全省一般公共预算收入2360亿元。')
    expect(title).toBe('关于2024年预算执行情况的报告')
  })

  it('what is said of a report, or who gave it, is not its title', () => {
    const { title, year } = mastheadOf(
      '（县人大常委会第八次会议审议通过）',
      '云岭县人民政府关于2024年财政决算（草案）的报告',
      '打印',
      '全县一般公共预算收入完成12.4亿元，比上年增长6.1%，收支平衡，略有结余。',
    )
    expect([title, year]).toEqual(['云岭县人民政府关于2024年财政决算（草案）的报告', '2024'])
    expect(mastheadOf('云岭县人民政府县长　陈小山', '各位代表：', '全县财政收入12.4亿元。').title).toBe(null)
  })

  it('is in the document’s own characters, as the headings are', () => {
    const { masthead, outline, figures } = extract('財政預算案撮要\n\n一、經濟前景\n預計本年經濟增長2.5%。')
    expect(masthead.title).toBe('財政預算案撮要')
    expect(outline.map(({ title }) => title)).toEqual(['一、經濟前景'])
    expect(figures.map(({ section }) => section)).toEqual([['一、經濟前景']])
  })

  it('a label names it', () => {
    const { title, published } = mastheadOf(
      '【 标 题 】丘陵地区农业机械化的路径',
      '【原刊期号】199807',
      '1997年全省机耕面积为860万亩。',
    )
    expect(title).toBe('丘陵地区农业机械化的路径')
    expect(published).toBe('1998-07')
  })
})

describe('source, author, date', () => {
  it('stand in a line of their own', () => {
    expect(
      mastheadOf('青川镇喜迎丰收', '来源：南方农业网 2024-10-08 09:30', '作者：陈小山', '今年全镇收稻谷1.2万吨。'),
    ).toMatchObject({
      title: '青川镇喜迎丰收',
      source: '南方农业网',
      author: '陈小山',
      published: '2024-10-08T09:30',
      year: '2024',
    })
  })

  it('a page that is younger than the summary on it does not date this', () => {
    const summary = [
      '乡镇脱贫攻坚工作总结',
      '发布时间：2021-04-01 10:52',
      '今年以来，我镇脱贫攻坚取得成效。2016年脱贫170户，2017年脱贫456户，2018年脱贫393户。',
    ]
    expect(mastheadOf(...summary)).toMatchObject({ published: '2021-04-01T10:52', year: '2018' })
    expect(mastheadOf(...summary, '2021年脱贫12户。')).toMatchObject({ year: '2021' })
    expect(mastheadOf('青川镇简讯', ...summary.slice(1))).toMatchObject({ year: '2021' })
  })

  it('a dateline tells the day', () => {
    const { published } = mastheadOf('新华社长沙2023年6月17日电 湖南早稻种植面积1820万亩。')
    expect(published).toBe('2023-06-17')
  })

  it('a page’s address tells the day', () => {
    const { published } = mastheadOf('早稻开镰', '全镇早稻2.6万亩。', 'http://www.example.org/2021/07/15/a.html')
    expect(published).toBe('2021-07-15')
  })

  it('a date that the caller knows is before all', () => {
    const { masthead } = extract('来源：南方农业网 2024-10-08\n今年全镇收稻谷1.2万吨。', { date: '2024-11-05' })
    expect(masthead.published).toBe('2024-11-05')
  })

  it('a file’s name tells what the text does not', () => {
    expect(extract('全镇收稻谷1.2万吨。', { name: 'news-20220914.txt' }).masthead.published).toBe('2022-09-14')
    expect(extract('全镇收稻谷1.2万吨。', { name: '工作报告2019.txt' }).masthead.year).toBe('2019')
  })
})

describe('the year that a report is about', () => {
  it.each([
    [
      'a work report reviews the year before its own',
      ['安徽省2025年政府工作报告', '各位代表：', '财政收入4100亿元。'],
      '2024',
    ],
    [
      'a bulletin is about the year of its title',
      ['四川省2023年国民经济和社会发展统计公报', '全省粮食718亿斤。'],
      '2023',
    ],
    ['a budget report reviews', ['关于2024年预算执行情况和2025年预算草案的报告', '全省收入2360亿元。'], '2024'],
    ['a feature looks back', ['回顾2024年，帮扶队引进企业46家。'], '2024'],
    ['news are of the day they appeared', ['来源：南方农业网 2022-03-04', '全镇已备种180吨。'], '2022'],
    ['the year that the text speaks of most', ['1987年产量4万吨。1988年产量5万吨，1988年出口2万吨。'], '1988'],
    ['a plan for later years dates nothing', ['来源：南方农业网 2022-03-04', '到2035年建成水库36座。'], '2022'],
    ['nothing tells it', ['全镇备种180吨。'], null],
  ])('%s', (_, lines, year) => {
    expect(mastheadOf(...lines).year).toBe(year)
  })
})

describe('years', () => {
  it('of three digits and of none that a report has date nothing', () => {
    expect(extract('某县财政局关于0022年预算执行情况的报告\n\n收入500万元。').masthead.year).toBeNull()
  })
})
