import { patternOf } from '../../../document/pattern.ts'
import { defineKind, type Match, type Quantity, type Rule } from '../../kind.ts'
import { add } from '../../numerals/decimal.ts'
import { physicalQuantity } from '../../quantity.ts'
import { units } from './units.ts'

/** 三年级, 五年代, 三天两头, 日记本: words that a length of time begins. */
const otherWord = patternOf('y')`
  年[级代份报鉴终货轻会华度]|周[边转报末刊岁日六长]|天[然气下地空线涯文]|日[本常报记程志元用产韩前益后军]
  |月[份亮饼]|秒[杀表]|分钟寺
`

/** 202223年, 20230512日: a date that lost its marks, as texts that were scanned have it, and no length of time. */
const isRunTogether = ({ numeral, row }: Quantity): boolean =>
  numeral.plain &&
  (row.tag === 'year' ? /^\d{5,}(?<!00)$/ : /^(?:19|20)\d{5,6}$/).test(numeral.value ?? '') &&
  (row.tag === 'year' || row.tag === 'day')

const quantity = (q: Quantity): Match | undefined => {
  const { numeral, row, scan, start, unitStart, end } = q
  const { text } = scan
  const one = end - unitStart === 1
  if (one && isRunTogether(q)) return undefined
  if (one) {
    otherWord.lastIndex = unitStart
    if (otherWord.test(text)) return undefined
  }
  // 10万个周期
  if (text.startsWith('周期', end - 1)) return undefined
  // 百年大计; 百余年, 上百年 are so many.
  if (numeral.bare && numeral.bigScale === 0 && !numeral.over && !/[近超逾达约上破]/.test(text[start - 1] ?? ''))
    return undefined
  // 七十载砥砺奋进; 50载重 begins another word.
  if (row.tag === 'literary' && (!numeral.hanzi || /[重人荷体波频客货运明有]/.test(text[end] ?? ''))) return undefined
  if (row.tag === 'year' && one) {
    // A year number, unless something more than digits says that it is a length.
    if (numeral.plain && /^(?:1[5-9]|20|21)\d\d$/.test(numeral.value ?? '')) return undefined
    // 9.2025年: an item's number, and the year.
    if (/^\d{1,2}\.(?:19|20)\d\d$/.test(numeral.value ?? '')) return undefined
    if (
      numeral.hanzi &&
      /[这那每同某新当去今明前后本次上哪有逐的何又]/.test(text[start - 1] ?? '') &&
      numeral.value === '1' &&
      text[end] !== '半'
    )
      return undefined
  }
  if (row.tag === 'week' && one && numeral.hanzi && numeral.value === '4' && !/^[内时以的]/.test(text[end] ?? ''))
    return undefined
  if (text.startsWith('日', unitStart) && one) {
    if (numeral.hanzi && (numeral.value === '1' || numeral.bare)) return undefined
    if (/^[月]/.test(text[start - 1] ?? '')) return undefined
  }
  if (
    row.tag === 'day' &&
    one &&
    numeral.hanzi &&
    numeral.value === '1' &&
    /[有那这每同某整当前后第上下]/.test(text[start - 1] ?? '')
  )
    return undefined
  // 较上一交易日, 上一个工作日: which day, not how many
  if (row.tag === 'day' && numeral.value === '1' && /[上下]/.test(text[start - 1] ?? '')) return undefined
  // 五年计划, 第六个五年
  if (
    row.tag === 'year' &&
    one &&
    numeral.value === '5' &&
    (/^[计规]划/.test(text.slice(end, end + 2)) || text[start - 1] === '个')
  )
    return undefined
  if (row.tag === 'day' && numeral.hanzi && numeral.value === '1' && text[end] === '天') return undefined
  const match = physicalQuantity(q)
  // 1个多月, 3年多 keep 多 inside only where it stands before the unit's last character.
  return match
}

/** 一个半小时, 三年半, 一分半钟, 1个多月. */
const withHalf: Rule = {
  name: '<numeral> 个半 <time unit>',
  starts: '0123456789一二三四五六七八九十两半数几',
  behind: '个分',
  read: (scan, at) => {
    const { text } = scan
    const numeral = scan.numeral(at)
    if (!numeral?.value || numeral.half) return undefined
    const found = /^(个半|个多|个余|分半)(小时|月|钟头|星期|世纪|学期|钟)/.exec(
      text.slice(numeral.end, numeral.end + 5),
    )
    if (!found) return undefined
    const unit = { 小时: 'h', 月: 'mo', 钟头: 'h', 星期: 'wk', 世纪: '{century}', 学期: '{semester}', 钟: 'min' }[
      found[2]!
    ]!
    if ((found[2] === '钟') !== (found[1] === '分半')) return undefined
    const end = numeral.end + found[0].length
    const half = found[1]!.endsWith('半')
    return {
      value: half ? add(numeral.value, '0.5') : numeral.value,
      unit,
      end,
      modifier: half ? null : 'over',
      numeral,
    }
  },
}

/** 个半小时, 个半月: one and a half, with its 一 left out; not 这个半小时, 两个半月. */
const oneAndHalf: Rule = {
  name: '个半 <time unit>',
  starts: '个',
  read: ({ text }, at) => {
    if (!text.startsWith('个半', at) || '这那每该整首上下各几某一二两三四五六七八九十百'.includes(text[at - 1] ?? '-'))
      return undefined
    const unit = /^(?:小时|钟头?|月)/.exec(text.slice(at + 2, at + 4))?.[0]
    if (!unit || /\d/.test(text[at - 1] ?? '-')) return undefined
    return { value: '1.5', unit: unit === '月' ? 'mo' : 'h', end: at + 2 + unit.length }
  },
}

/** 一年零两个月, 3年又6个月, 2年4个月: in months. */
const yearsAndMonths: Rule = {
  name: '<numeral> 年 <numeral> 个月',
  starts: '0123456789一二三四五六七八九十两',
  behind: '年',
  read: (scan, at) => {
    const { text } = scan
    const years = scan.numeral(at)
    if (!years?.value || !/^\d{1,3}$/.test(years.value)) return undefined
    const months = scan.numeral(years.end + (/[零又]/.test(text[years.end + 1] ?? '') ? 2 : 1))
    if (!months?.value || !/^\d{1,2}$/.test(months.value) || !text.startsWith('个月', months.end)) return undefined
    return {
      value: String(Number(years.value) * 12 + Number(months.value)),
      unit: 'mo',
      end: months.end + 2,
      numeral: years,
    }
  },
}

export const duration = defineKind({
  name: 'duration',
  title: '时长',
  description: 'A length of time: 12年, 3个月, 90天, 24小时',
  value: 'decimal',
  unit: 'code',
  units,
  rules: [withHalf, oneAndHalf, yearsAndMonths],
  quantity,
  lasting: true,
  bounded: true,
})
