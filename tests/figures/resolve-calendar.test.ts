import { describe, expect, it } from 'vitest'
import { edtfPattern } from '../../src/figures/calendar/edtf.ts'
import { planYears } from '../../src/figures/calendar/plan-years.ts'
import { readCalendar } from '../../src/figures/calendar/read-calendar.ts'
import { type Context, type Now, resolve } from '../../src/figures/calendar/resolve.ts'
import { findInText } from '../../src/figures/find-in-document.ts'
import { resolveCalendar, startCalendar, startParagraph } from '../../src/figures/resolve-calendar.ts'

const present: Now = { year: 2024, month: 11, day: 5, about: 2024 }
const nothing: Now = { year: null, month: null, day: null, about: null }
const none: Context = { year: null, spoken: null, month: null, day: null, dated: null, period: null, themes: new Map() }

/** What one expression comes to. */
const edtf = (text: string, now: Now = present, context: Partial<Context> = {}): string | null => {
  const match = readCalendar(text, 0)
  expect(match?.end, text).toBe(text.length)
  return resolve(match!.calendar, now, { ...none, ...context })
}

describe('at the precision stated', () => {
  it.each([
    ['2024年', '2024'],
    ['2024年11月', '2024-11'],
    ['2024年9月12日', '2024-09-12'],
    ['2024年底', '2024-12'],
    ['2024年初', '2024-01'],
    ['2024年6月底', '2024-06'],
    ['2024年第三季度', '2024-35'],
    ['2024年一季度', '2024-33'],
    ['2024年上半年', '2024-40'],
    ['2024年下半年', '2024-41'],
    ['2024年前三季度', '2024-01/2024-09'],
    ['2024年前11个月', '2024-01/2024-11'],
    ['2024年以来', '2024/..'],
    ['2024年8月9日至11日', '2024-08-09/2024-08-11'],
    ['2024年8月30日至9月2日', '2024-08-30/2024-09-02'],
    ['2024年11月至次年3月', '2024-11/2025-03'],
    ['2024年一至三季度', '2024-01/2024-09'],
    ['2021—2024年', '2021/2024'],
    ['2015–16年度', '2015/2016'],
    ['2024年7月20日晚8时', '2024-07-20T20:00'],
    ['2024年8月上旬', '2024-08-01/2024-08-10'],
    ['2024年8月中旬', '2024-08-11/2024-08-20'],
    ['2024年2月下旬', '2024-02-21/2024-02-29'],
    ['2023年2月下旬', '2023-02-21/2023-02-28'],
  ])('%s is %s', (text, value) => {
    expect(edtf(text, nothing)).toBe(value)
  })
})

describe('carried over from the year that governs', () => {
  it.each([
    ['9月12日', '2019-09-12'],
    ['12月', '2019-12'],
    ['上半年', '2019-40'],
    ['前三季度', '2019-01/2019-09'],
    ['1—8月', '2019-01/2019-08'],
    ['上年', '2018'],
    ['次年', '2020'],
  ])('%s beside 2019 is %s', (text, value) => {
    expect(edtf(text, present, { year: 2019 })).toBe(value)
  })

  it('is not to be had where no year is', () => {
    for (const text of ['9月12日', '12月', '上半年', '前三季度', '今年3月', '15日'])
      expect(edtf(text, nothing)).toBeNull()
  })

  it('a bare day goes by the month last stated', () => {
    expect(edtf('15日', present, { year: 2024, month: 9 })).toBe('2024-09-15')
    expect(edtf('31日', present, { year: 2024, month: 9 })).toBeNull()
  })
})

describe('relative to the present', () => {
  it.each([
    ['今年3月', '2024-03'],
    ['去年12月', '2023-12'],
    ['明年1月', '2025-01'],
    ['本月', '2024-11'],
    ['上月', '2024-10'],
    ['昨日', '2024-11-04'],
    ['明天', '2024-11-06'],
  ])('%s is %s', (text, value) => {
    expect(edtf(text)).toBe(value)
  })

  it('goes over the end of a month or year', () => {
    expect(edtf('昨日', { ...present, month: 3, day: 1 })).toBe('2024-02-29')
    expect(edtf('明天', { ...present, month: 12, day: 31 })).toBe('2025-01-01')
    expect(edtf('上月', { ...present, month: 1 })).toBe('2023-12')
  })
})

it('takes two digits for the nearest year that has them', () => {
  expect(edtf('98年4月')).toBe('1998-04')
  expect(edtf('91年1月', { ...present, year: 2021 })).toBe('1991-01')
  expect(edtf('零六年', nothing)).toBe('2006')
})

it('knows the five-year plans', () => {
  expect(planYears(1)).toEqual({ from: 1953, to: 1957 })
  expect(planYears(2)).toEqual({ from: 1958, to: 1962 })
  expect(planYears(3)).toEqual({ from: 1966, to: 1970 })
  expect(planYears(13)).toEqual({ from: 2016, to: 2020 })
  expect(planYears(14)).toEqual({ from: 2021, to: 2025 })
  expect(planYears(15)).toEqual({ from: 2026, to: 2030 })
})

describe('as a text goes on', () => {
  const values = (paragraphs: readonly string[], now: Now = present): (string | null)[][] => {
    const state = startCalendar(now)
    return paragraphs.map((text) => {
      startParagraph(state, null)
      const figures = findInText(text)
      resolveCalendar(figures, text, state)
      return figures.filter((figure) => figure.calendar && !figure.silent).map((figure) => figure.value)
    })
  }

  it('a year governs the months and days behind it', () => {
    expect(values(['2023年动工，3月招标，5月6日开工，7日浇筑。'])).toEqual([
      ['2023', '2023-03', '2023-05-06', '2023-05-07'],
    ])
  })

  it('a year that something is compared with governs nothing', () => {
    expect(values(['2024年增长，比2019年高，3月最高。'])).toEqual([['2024', '2019', '2024-03']])
  })

  it('a year governs to the end of its paragraph', () => {
    expect(values(['2019年动工。', '3月招标。'])).toEqual([['2019'], ['2024-03']])
  })

  it('同年 and 次年 go by the year last stated', () => {
    expect(values(['2015年成立，同年10月挂牌，次年3月营业。'])).toEqual([['2015', '2015-10', '2016-03']])
  })

  it('windows end with the year that the report is about', () => {
    const now = { ...present, year: 2025, about: 2024 }
    expect(values(['近三年增长。过去五年增长。未来三年增长。'], now)).toEqual([['2022/2024', '2020/2024', '2025/2027']])
  })

  it('says nothing where it knows nothing', () => {
    expect(values(['9月12日开工，近三年增长。'], nothing)).toEqual([[null, null]])
  })
})

it('writes what the pattern of EDTF allows', () => {
  for (const text of ['2024年', '2024年8月上旬', '2024年以来', '2024年上半年', '2024年7月20日20:00', '1995 – 1997年'])
    expect(edtf(text, nothing)).toMatch(new RegExp(edtfPattern))
})
