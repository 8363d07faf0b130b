/**
 * A year as stated: 2024年, 98年 (two digits), 去年 (one before the present), 上年 (one before what the paragraph is of),
 * 同年 (the one last spoken of, in whichever paragraph).
 */
export type YearRef =
  | { readonly number: number }
  | { readonly digits: number }
  | { readonly shift: number; readonly of: 'present' | 'context' | 'spoken' }

/** A month or a day as stated: a number, 上月 (one before), 当月 and 同日 (the one last spoken of). */
export type PartRef = number | { readonly shift: number; readonly of: 'present' | 'context' }

/** A point on the calendar with the parts that the text states; what it leaves out, resolving carries over. */
export interface Point {
  readonly year?: YearRef | undefined
  readonly month?: PartRef | undefined
  readonly day?: PartRef | undefined
  readonly half?: 1 | 2 | undefined
  readonly quarter?: number | undefined
  /** 上旬 中旬 下旬 */
  readonly third?: 1 | 2 | 3 | undefined
  /** 年初, 年中, 年底, 月底 */
  readonly edge?: 'start' | 'middle' | 'end' | undefined
  /** 周二: 0 is Sunday; the last one before the report */
  readonly weekday?: number | undefined
  /** 上周二, 本周二, 下周二: the weekday's own week, by how many after the present one. */
  readonly week?: number | undefined
  /** "T20:00" */
  readonly time?: string | undefined
  /** 199 for the 1990s, 20 for the 21st century */
  readonly decade?: number | undefined
  readonly century?: number | undefined
}

/** What points are copied from: a property that stands in its place already is set forty times as fast as one more. */
export const blankPoint: Point = {
  year: undefined,
  month: undefined,
  day: undefined,
  half: undefined,
  quarter: undefined,
  third: undefined,
  edge: undefined,
  weekday: undefined,
  week: undefined,
  time: undefined,
  decade: undefined,
  century: undefined,
}

export type Calendar =
  | { readonly type: 'point'; readonly point: Point }
  | { readonly type: 'span'; readonly from: Point; readonly to: Point }
  | { readonly type: 'since'; readonly from: Point }
  /** "十四五": the fourteenth five-year plan. */
  | { readonly type: 'plan'; readonly number: number; readonly edge?: 'start' | 'end' }
  /** 前三季度, 前11个月 */
  | { readonly type: 'leading'; readonly year?: YearRef; readonly unit: 'quarter' | 'month'; readonly count: number }
  /** 2024/25财年, 第三财季: a year of a company's own, and which of its quarters. */
  | { readonly type: 'fiscal'; readonly from?: number; readonly to?: number; readonly quarter: number | null }
  /** 本财政年度, 上个财政年度: the financial year of the present, which begins in April, or so many after it. */
  | { readonly type: 'financial'; readonly shift: number }
  /** 近三年, 过去五年, 未来五年, 五年来. */
  | {
      readonly type: 'window'
      readonly unit: 'year' | 'month' | 'day'
      readonly count: number
      readonly ahead: boolean
    }
  /** 五年累计, 比前五年: the stretch of so many years that the report speaks of, or as many years before it. */
  | { readonly type: 'theme'; readonly count: number; readonly before: boolean }
  /** 五年计划的前三年: years that are counted from another stretch of them. */
  | { readonly type: 'part'; readonly value: string }
  /** 上年同期: the period last spoken of, in another year. */
  | { readonly type: 'same'; readonly shift: number }
  /** 上周, 本周, 上季: so many weeks or quarters from the present one. */
  | { readonly type: 'near'; readonly unit: 'week' | 'weekend' | 'quarter'; readonly shift: number }
  /** 全年: the whole of the year last spoken of. */
  | { readonly type: 'year'; readonly shift: number }
