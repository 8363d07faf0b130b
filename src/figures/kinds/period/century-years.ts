import { readSmallNumber } from '../../calendar/small-number.ts'
import type { Rule } from '../../kind.ts'

const pattern = /(?:本|(?<century>二十[一二]|[12][0-9]))世纪头(?<count>[二三四五六七八九]?十五?|[1-9][05])年/y

/** 二十一世纪头二十年, 本世纪头50年: years of a century from its first on. */
export const centuryYears: Rule = {
  name: '<century> 头 <numeral> 年',
  starts: '本二12',
  behind: '世年',
  read: ({ text }, at) => {
    pattern.lastIndex = at
    const groups = pattern.exec(text)?.groups
    if (!groups || /[\d一二三四五六七八九十]/.test(text[at - 1] ?? '')) return undefined
    const first = (numberOf(groups.century ?? '21') - 1) * 100 + 1
    const to = first + numberOf(groups.count!) - 1
    const calendar = { type: 'span', from: { year: { number: first } }, to: { year: { number: to } } } as const
    return { value: null, unit: null, end: pattern.lastIndex, calendar }
  },
}

const numberOf = (text: string): number => (/^\d/.test(text) ? Number(text) : (readSmallNumber(text, 0)?.value ?? 0))
