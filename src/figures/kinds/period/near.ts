import { isPartOfWord } from '../../calendar/part-of-word.ts'
import type { Rule } from '../../kind.ts'

const week =
  /(上上|上|本|今|这|下)个?(?:周|星期|礼拜)(末(?![期年端尾]))?(?![一二三四五六日天期年边转围身末刊报岁长全密遭旋])/y

/** 上周, 本星期, 下周末, 上季: stretches by the report's date; no figures, but later ones go by them. */
export const near: Rule = {
  name: '上周 | 上季',
  starts: '上本今这下',
  read: ({ text }, at) => {
    week.lastIndex = at
    const found = week.exec(text)
    const silent = { value: null, unit: null, silent: true } as const
    if (found) {
      const end = at + found[0].length
      const shift = { 上: -1, 下: 1 }[found[1]!] ?? (found[1] === '上上' ? -2 : 0)
      const unit = found[2] ? 'weekend' : 'week'
      return isPartOfWord(text, at, end) ? undefined : { ...silent, end, calendar: { type: 'near', unit, shift } }
    }
    const quarter = /^(?:上季(?!度|节|赛)|上季度|上一季度?)/.exec(text.slice(at, at + 4))
    return quarter && !isPartOfWord(text, at, at + 2)
      ? { ...silent, end: at + quarter[0].length, calendar: { type: 'near', unit: 'quarter', shift: -1 } }
      : undefined
  },
}
