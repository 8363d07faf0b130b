import { isDigit, isLatin } from '../../../document/fold.ts'
import type { FigureKind, Rule } from '../../kind.ts'

const colons = /\d+(?:\.\d+)?(?: ?: ?\d+(?:\.\d+)?)+/y
const words = /\d+(?:\.\d+)?比\d+(?:\.\d+)?(?:比\d+(?:\.\d+)?)*/y

/** 1:3, 4.6:45.7:49.7, 3比1. 10:30 is a time, and a clock's minutes have two digits. */
const ratioRule: Rule = {
  name: '<number> : <number>',
  starts: '0123456789',
  read: ({ text }, at) => {
    const before = text.charCodeAt(at - 1)
    if (isDigit(before) || isLatin(before) || before === 0x3a || before === 0x2e) return undefined
    colons.lastIndex = at
    words.lastIndex = at
    const byColon = colons.exec(text)
    const found = byColon ?? words.exec(text)
    if (!found) return undefined
    const end = at + found[0].length
    if (isDigit(text.charCodeAt(end)) || isLatin(text.charCodeAt(end))) return undefined
    const parts = found[0].split(/ ?[:比] ?/)
    if (
      byColon &&
      parts.length === 2 &&
      isClock(parts) &&
      !/[比例率]$|比[为约是]$|结构为$/.test(text.slice(Math.max(0, at - 4), at))
    )
      return undefined
    if (byColon && parts.length === 3 && parts.every((part) => /^\d\d$/.test(part))) return undefined
    return { value: parts.join(':'), unit: null, end }
  },
}

const isClock = ([hours, minutes]: string[]): boolean =>
  /^\d{1,2}$/.test(hours!) && Number(hours) < 25 && /^[0-5]\d$/.test(minutes!)

export const ratio: FigureKind<'ratio'> = {
  name: 'ratio',
  title: '比',
  description: 'A ratio: 1:3, 3比1',
  value: 'ratio',
  unit: 'none',
  rules: [ratioRule],
  ranges: false,
}
