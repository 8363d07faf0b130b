import type { Rule } from '../../kind.ts'

const number = '\\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]|半'
const pattern = new RegExp(
  `(?<lead>刚刚过去的?|过去的?|最近的?|近|未来的?|今后的?|前)?(?<number>${number})(?<more>[多余](?=年))?(?<unit>年多(?=来)|年|个?财政年度|个?财年|个年度|个月|天|日)(?<tail>以来|来)?`,
  'y',
)

interface Found {
  readonly lead: string | undefined
  readonly tail: string | undefined
  /** 50多年来, 10年多来 */
  readonly more: boolean
  readonly unit: 'year' | 'month' | 'day'
  readonly count: number
  readonly end: number
}

/** 近三年, 过去五年, 五年来, 未来五年, 近半年, 这五年 (这 stays outside). */
export const window: Rule = {
  name: '近 | 过去 | 未来 <numeral> 年',
  starts: '近过未今最刚前0123456789一二两三四五六七八九十半',
  behind: '个年天日',
  read: ({ text }, at) => {
    // 一百三十年, 第五年来
    if (/[\d一二三四五六七八九十百千第零〇.]/.test(text[at - 1] ?? '')) return undefined
    const found = find(text, at)
    if (!found || !looksBackOrAhead(text, at, found)) return undefined
    const { lead, tail, unit, count, end } = found
    const ahead = lead?.startsWith('未') || lead?.startsWith('今') || (!lead && !tail && goesOn(text, at))
    // 一年来 is the year spoken of: an anchor.
    const silent = !lead && count === 1
    const modifier = found.more ? 'over' : null
    return { value: null, unit: null, end, silent, modifier, calendar: { type: 'window', unit, count, ahead } }
  },
}

const find = (text: string, at: number): Found | undefined => {
  pattern.lastIndex = at
  const groups = pattern.exec(text)?.groups
  if (!groups) return undefined
  const { lead, tail } = groups
  const more = groups.more !== undefined || groups.unit === '年多'
  // 50多年 alone is how long.
  if (more && !tail) return undefined
  const end = pattern.lastIndex
  // 三年级, 五年期, 七十年代, 三年龄; 这两个年度计划, but 今后八年计划建设
  if (/[代级期龄]/.test(text[end] ?? '') || (!lead && /^(?:[计规]划|预算|报告)/.test(text.slice(end, end + 2))))
    return undefined
  const half = groups.number === '半'
  const unit = /月$/.test(groups.unit!) || half ? 'month' : /年/.test(groups.unit!) ? 'year' : 'day'
  if (half && groups.unit !== '年') return undefined
  const count = half ? 6 : toCount(groups.number!)
  return count >= 1 && count <= 200 ? { lead, tail, more, unit, count, end } : undefined
}

const digits = '一二三四五六七八九'

const toCount = (text: string): number => {
  if (/^\d/.test(text)) return Number(text)
  const small = text.replace('两', '二')
  const [tens, ones] = small.includes('十') ? small.split('十') : ['', small]
  const ten = small.includes('十') ? (tens ? digits.indexOf(tens) + 1 : 1) : 0
  return ten * 10 + digits.indexOf(ones || '-') + 1
}

/** 今后五年、|十五年 */
const goesOn = (text: string, at: number): boolean =>
  /[、和或至]/.test(text[at - 1] ?? '') && ahead.test(text.slice(Math.max(0, at - 10), at))
const ahead = /(?:未来|今后)的?[\d一二三四五六七八九十]{1,3}年(?:、|和|或|乃至)$/

const looksBackOrAhead = (text: string, at: number, { lead, tail, unit, count, end }: Found): boolean => {
  const before = text[at - 1] ?? ''
  if (!lead) return tail !== undefined || (unit === 'year' && (/[这此]/.test(before) || goesOn(text, at)))
  // 从事司法工作近十年 is a duration; so is 近20年历史.
  if (lead === '近' && !tail)
    return (
      count <= (unit === 'day' ? 90 : 10) &&
      (at === 0 ||
        /[，,。；;、：:“（(\s在是为对到从把和与及但而且里]/.test(before) ||
        /^(?:之?内|累计|年均|平均|共)/.test(text.slice(end, end + 2)))
    )
  if (lead === '前') return unit === 'year' && count >= 2 && count <= 10 && !/[年月日提以之目从生史空]/.test(before)
  return true
}
