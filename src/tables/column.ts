import { pattern } from '../document/pattern.ts'
import type { Status } from '../figures/figure.ts'
import type { FigureKind } from '../figures/kind.ts'
import { kinds } from '../figures/kinds/index.ts'
import { type Measure, measureOf } from './measure.ts'

/** What a column says of its cells: its headers from the top down, taken together. */
export interface Column extends Measure {
  /** Its changes are amounts, in the unit of the levels. */
  readonly amounts?: true
  /** Header over labels: 指标, 城市, 单位. */
  readonly stub: string
  /** Whom a label under it names is who the row is about: 城市, 企业. */
  readonly owners: boolean
  /** 占营业收入比重(%): the whole of its shares. 全省位次: among whom its ranks are. */
  readonly scope: string | null
  /** 2025年目标, 预计数: its levels are aimed at, or expected. */
  readonly status: Status
  /** What its whole numbers are by the words over them: 全市位次 says ranks. */
  readonly kind: FigureKind | null
}

/** Header words that name no measure: the row or the caption does. */
const generic = pattern`
  ^(?:绝对[量额数]|数[值量据]|指标值?|总量|金额|本期(?:数|金额|发生额)?|本年(?:度|数|累计)?(?:发生额|金额)?
  |本?报告期(?:[内末])?|上年(?:度|数|同期)?|去年|(?:本[期年])?[期年]?末(?:余额|数|账面余额|账面价值)?
  |年初(?:余额|数)?|余额|(?:完成|执行|决算|实际)(?:数|情况|额)?|(?:预期|主要|总体)?目标(?:值|任务)?|计划数?
  |预计数?|实绩|同期数?|合计|累计|当月|本月|全年|年末数?|平均|项目|类别|名称|产品(?:名称)?|单位|计量单位|序号
  |备注|年[度份]|月份|时间|日期|地区|城市|省[市份]|国[家别]|行业|企业|公司|产量|占比|比[重例]|所占比[重例]
  |构成比?)$
`
const circle = /全[国省市区县州]|世界|全球/
/** 全省排名, 在全市的位次: how a row stands, and no part of what is ranked. */
const ranking = /(?:在?(?:全[国省市区县州]|世界|全球)的?)?(?:排名|位次|名次|排位)$/
/** Stub headers whose rows are what the figures are about, not what they measure. */
const owners = pattern`
  城市|地区|国别|省[市份]|市州|区县|县[市区]|镇[名村]|乡镇|街道|村名|行政村|社区|园区|国家|单位名称|企业|公司
  |机构|部门|学校|医院|姓名|名单|银行|股东|捐款人
`
/** What is longer is no header: a running head that stands in the table. */
const LONGEST_STUB = 12
/** 完成预算(%): a share of what was planned. */
const ofPlan = pattern`
  (?:完成|占|为|相当于)((?:年初|全年|年度|调整|上年|去年)?(?:预算|计划|目标|决算|执行))数?的?(?:比[重例]|进度|%|[（(]%[）)]|$)
`
/** 占营业收入比重 in a header or a label: the whole of its shares. */
export const wholeOf = /占([^（）()]{2,14}?)的?(?:比重|比例|份额|%)/
/** A column of running numbers. */
export const listMarks = /^(?:序号|编号|排名|位次|名次|No\.?)$/

/** 上期发生额, 期初余额: the year before that of the report, and its beginning. */
const relative = (text: string): string =>
  text
    .replace(/^(?:上期|上年度?)(?:数|金额|发生额)?(?=$|[（(])/, '上年同期')
    .replace(/^(?:期初|上年年?末|上期末)(?:余额|数|金额|账面余额|账面价值)?(?=$|[（(])/, '年初')

/** 营业收入比上 | 年同期增减: the words of a change that two lines of a header have between them. */
const unbroken = (texts: readonly string[]): readonly string[] => {
  const [first, second, ...rest] = texts
  if (first === undefined || second === undefined || !cutChange.test(`${first.slice(-5)}|${second.slice(0, 5)}`))
    return texts
  return unbroken([first + second, ...rest])
}

const cutChange = pattern`
  [比较](?:上|去|上年|去年|上年同|上年同期|上月|年初)?\|(?:上|去|年|月|同期|期|初|增减|增长|变动)|(?:同|环)\|比
  |[增变]\|[减长动]
`

export const columnOf = (whole: readonly string[]): Column => {
  const texts = unbroken(whole).map((text) => relative(text.replace(ofPlan, '占比（%）')))
  const measures = texts.map(measureOf)
  const joined = measureOf(texts.join(''))
  const names = measures.map(({ name }) => name).filter((name) => name !== '' && !generic.test(name))
  const name = [...new Set(names)].join('')
  const headers = whole.join('')
  const of = ofPlan.exec(headers)?.[1] ?? wholeOf.exec(headers)?.[1] ?? null
  const kind = kinds.find((one: FigureKind) => one.heads?.test(headers)) ?? null
  const share = of !== null || measures.some((one) => one.share)
  return {
    // A rank is of what is ranked, a share of what is shared.
    name: kind?.standing
      ? name.replace(ranking, '')
      : share
        ? name.replace(/占.*$/, '').replace(/^(?:预算|决算|执行|完成)数?$/, '')
        : name,
    owners: texts.some((text) => text.length <= LONGEST_STUB && owners.test(text)),
    scope: of ?? (kind?.standing ? (circle.exec(headers)?.[0] ?? null) : null),
    kind,
    status: /目标|计划/.test(headers) ? 'target' : /预计|预测/.test(headers) ? 'forecast' : 'actual',
    stub: whole[0]?.replace(/\s/g, '') ?? '',
    unit: measures.map(({ unit }) => unit).findLast((unit) => unit !== null) ?? null,
    change: measures.some(({ index }) => index)
      ? null
      : (measures.map(({ change }) => change).findLast((change) => change !== null) ?? null),
    calendar: measures.map(({ calendar }) => calendar).findLast((calendar) => calendar !== null) ?? joined.calendar,
    index: measures.some(({ index }) => index),
    share,
  }
}

/** 2019年平均余额 | 利息收入 | 2018年平均余额 | 利息收入: a column without a date is of the one to its left. */
export const withCalendars = (columns: readonly Column[], labels: readonly number[]): Column[] => {
  let last: Column['calendar'] = null
  return columns.map((column, at) => {
    if (labels.includes(at)) last = null
    // 上年同期 | 本期: no time of the one before.
    if (/^(?:[本当]|[期年]末)/.test(column.stub)) return column
    // 年初 is of its own column.
    const { calendar } = column
    const edge = calendar?.type === 'point' && calendar.point.edge !== undefined && calendar.point.year === undefined
    if (calendar) last = edge ? null : calendar
    return calendar || column.change ? column : { ...column, calendar: last }
  })
}
