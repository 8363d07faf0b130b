import { isDigit, isLatin } from '../../../document/fold.ts'
import { pattern } from '../../../document/pattern.ts'
import { defineKind, type Rule } from '../../kind.ts'
import { inner } from '../../quantity.ts'

/** 三分之二, 十六分之三, 4分之3. */
const ofParts: Rule = {
  name: '<numeral> 分之 <numeral>',
  starts: '0123456789一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾廿卅',
  behind: '分',
  read: (scan, at) => {
    const whole = scan.numeral(at)
    if (!whole?.value || !scan.text.startsWith('分之', whole.end)) return undefined
    const denominator = whole.value
    const part = scan.numeral(whole.end + 2)
    if (!part?.value || /\D/.test(part.value) || /\D/.test(denominator)) return undefined
    return { value: `${part.value}/${denominator}`, unit: null, end: part.end, modifier: inner(part) }
  },
}

/** What stands behind 三分一: no word that 一 begins. */
const behindPart = pattern`
  ^(?:[，,。；;、！!）)]|$|以[上下]|左右|的|[人票是为]|股[权份东]|资产|收入|受访|被访|[市选居网港]民|港人|议[员席]|会员|委员
  |[学男女考]生|学校|刑期|人口|[土用]地|[公私]营|[楼住]宅|店[铺]?|商户|开支|支出|成本|病人|员工|单位|时间|家[庭长]|住户|支持|反对|多数|来自|用作|用于)
`

/** 十分一, 三分二, as Hong Kong writes 十分之一; 十分一致 and 三分二次球 are no parts. */
const shortParts: Rule = {
  name: '<numeral> 分 <numeral>',
  starts: '三四五六七八九十百千',
  read: ({ text }, at) => {
    const denominator = ' 三四五六七八九十百千'.indexOf(text[at]!) + 2
    if (text[at + 1] !== '分') return undefined
    const part = '一二三四'.indexOf(text[at + 2] ?? '-') + 1
    // 五分三 and 三分二; 十分 is an adverb too.
    if (part === 0 || part >= denominator || (part > 1 && denominator > 5)) return undefined
    if (!behindPart.test(text.slice(at + 3, at + 5))) return undefined
    if (/[\d一二三四五六七八九十百千]/.test(text[at - 1] ?? '-')) return undefined
    const whole = denominator <= 10 ? String(denominator) : text[at] === '百' ? '100' : '1000'
    return { value: `${part}/${whole}`, unit: null, end: at + 3 }
  },
}

/** 1/3, 1 / 4: not a date, a path or a part of one. */
const slash: Rule = {
  name: '<digits> / <digits>',
  starts: '123456789',
  behind: ' /',
  read: ({ text }, at) => {
    const before = text.charCodeAt(at - 1)
    if (isDigit(before) || isLatin(before) || before === 0x2f || before === 0x2e || before === 0x2d) return undefined
    const match = /(\d{1,3}) ?\/ ?(\d{1,4})/y
    match.lastIndex = at
    const found = match.exec(text)
    if (!found) return undefined
    const [whole, part, denominator] = found
    const end = at + whole.length
    const after = text.charCodeAt(end)
    if (
      isDigit(after) ||
      isLatin(after) ||
      after === 0x2f ||
      after === 0x2d ||
      (after === 0x2e && isDigit(text.charCodeAt(end + 1)))
    )
      return undefined
    // 3/2016 is an issue of a year.
    if (/^(?:19|20)\d\d$/.test(denominator!)) return undefined
    if (Number(part) >= Number(denominator) || '年月日号:'.includes(text[end] ?? '-')) return undefined
    return { value: `${part}/${denominator}`, unit: null, end }
  },
}

/** 过半, 半数, 一半, 大半: 过 stays outside the span. */
const half: Rule = {
  name: 'half in words',
  starts: '半一对',
  read: ({ text }, at) => {
    if (text.startsWith('一半', at)) return { value: '1/2', unit: null, end: at + 2 }
    if (text.startsWith('半数', at)) return { value: '1/2', unit: null, end: at + 2 }
    if (text[at] === '半' && '过超逾'.includes(text[at - 1] ?? '-') && !'年天个小月日'.includes(text[at + 1] ?? '-'))
      return { value: '1/2', unit: null, end: at + 1 }
    return undefined
  },
}

export const fraction = defineKind({
  name: 'fraction',
  title: '分数',
  description: 'A part of a whole: 三分之二, 1/3, 一半, 过半 (1/2)',
  value: 'fraction',
  unit: 'none',
  rules: [ofParts, shortParts, slash, half],
  ranges: false,
})
