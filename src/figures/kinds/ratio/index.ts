import { isDigit, isLatin } from '../../../document/fold.ts'
import { defineKind, type Rule } from '../../kind.ts'

const colons = /\d+(?:\.\d+)?(?: ?[:：] ?\d+(?:\.\d+)?){1,9}/y
const words = /\d+(?:\.\d+)?(?:比\d+(?:\.\d+)?){1,9}/y
/** Behind these two terms of a clock's form are a ratio: 比例为1:30. */
const cue = /[比例率]$|比[为约是]$|比例?(?:应?不[高低小大]于|不超过|达到|提高到|降至|调整为)$|结构为$|[按达]$/

/** 1:3, 4.6:45.7:49.7, 3比1. 10:30 is a time, and a clock's minutes have two digits. */
const digits: Rule = {
  name: '<number> : <number>',
  starts: '0123456789',
  behind: ' :：比',
  read: ({ text }, at) => {
    const before = text.charCodeAt(at - 1)
    if (isDigit(before) || isLatin(before) || '.:：比'.includes(text[at - 1] ?? '-')) return undefined
    colons.lastIndex = at
    words.lastIndex = at
    const byColon = colons.exec(text)
    const found = byColon ?? words.exec(text)
    if (!found) return undefined
    const end = at + found[0].length
    if (isDigit(text.charCodeAt(end)) || isLatin(text.charCodeAt(end))) return undefined
    const parts = found[0].split(/ ?[:：比] ?/)
    // 表1：2026年 is a label and what it labels.
    const labelled =
      found[0].includes('：') || isClock(parts) || (parts.length === 2 && /^(?:19|20)\d\d$/.test(parts[1]!))
    if (byColon && labelled && !cue.test(text.slice(Math.max(0, at - 7), at))) return undefined
    return { value: parts.join(':'), unit: null, end }
  },
}

/** 10:30, 09:36:46 */
const isClock = ([hours, minutes, ...more]: string[]): boolean =>
  more.length === 0
    ? /^\d{1,2}$/.test(hours!) && Number(hours) < 25 && /^[0-5]\d$/.test(minutes!)
    : more.length === 1 && [hours!, minutes!, more[0]!].every((part) => /^\d\d$/.test(part))

const spokenPattern =
  /[一二三四五六七八九十](?:比[一二三四五六七八九十])+(?![一二三四五六七八九十百千万两个年月日天名位成倍分比])/y

/** 三比一, 一比一配套; 第三比第二 and 一年比一年 compare, and are none. */
const spoken: Rule = {
  name: '<hanzi> 比 <hanzi>',
  starts: '一二三四五六七八九十',
  behind: '比',
  read: ({ text }, at) => {
    if (text[at + 1] !== '比' || /[第一二三四五六七八九十百千万]/.test(text[at - 1] ?? '')) return undefined
    spokenPattern.lastIndex = at
    const found = spokenPattern.exec(text)
    if (!found) return undefined
    const parts = found[0].split('比').map((part) => String('一二三四五六七八九十'.indexOf(part) + 1))
    return { value: parts.join(':'), unit: null, end: at + found[0].length }
  },
}

export const ratio = defineKind({
  name: 'ratio',
  title: '比',
  description: 'A ratio: 1:3, 3比1',
  value: 'ratio',
  unit: 'none',
  rules: [digits, spoken],
  ranges: false,
})
