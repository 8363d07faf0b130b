import { type Measure, measureOf } from './measure.ts'

/** What a column says of its cells: its headers from the top down, taken together. */
export interface Column extends Measure {
  /** Header over labels: 指标, 城市, 单位. */
  readonly stub: string
}

/** Header words that name no measure: the row or the caption does. */
const generic =
  /^(?:绝对[量额数]|数[值量据]|指标值?|总量|金额|本期(?:数|金额|发生额)?|本年(?:数|累计)?|上年(?:数|同期)?|去年|完成(?:数|情况|额)?|实绩|合计|累计|当月|本月|全年|年末数?|平均|项目|类别|名称|产品(?:名称)?|单位|计量单位|序号|备注|年[度份]|月份|时间|日期|地区|城市|省[市份]|国家|行业|企业|公司|产量)$/
/** A column of running numbers. */
export const listMarks = /^(?:序号|编号|排名|位次|名次|No\.?)$/

export const columnOf = (texts: readonly string[]): Column => {
  const measures = texts.map(measureOf)
  const joined = measureOf(texts.join(''))
  const names = measures.map(({ name }) => name).filter((name) => name !== '' && !generic.test(name))
  return {
    name: [...new Set(names)].join(''),
    stub: texts[0]?.replace(/\s/g, '') ?? '',
    unit: measures.map(({ unit }) => unit).findLast((unit) => unit !== null) ?? null,
    change: measures.some(({ index }) => index)
      ? null
      : (measures.map(({ change }) => change).findLast((change) => change !== null) ?? null),
    calendar: measures.map(({ calendar }) => calendar).findLast((calendar) => calendar !== null) ?? joined.calendar,
    index: measures.some(({ index }) => index),
    share: measures.some(({ share }) => share),
  }
}

/** 2019年平均余额 | 利息收入 | 2018年平均余额 | 利息收入: a column without a date is of the one to its left. */
export const withCalendars = (columns: readonly Column[], labels: readonly number[]): Column[] => {
  let last: Column['calendar'] = null
  return columns.map((column, at) => {
    if (labels.includes(at)) last = null
    if (column.calendar) last = column.calendar
    return column.calendar || column.change ? column : { ...column, calendar: last }
  })
}
