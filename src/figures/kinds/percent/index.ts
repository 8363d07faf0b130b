import { pattern } from '../../../document/pattern.ts'
import { defineKind, type Match, type Quantity, type Rule } from '../../kind.ts'
import { add } from '../../numerals/decimal.ts'
import { hanziDigits } from '../../numerals/hanzi.ts'
import { inner, plainQuantity, scaledValue } from '../../quantity.ts'
import { units } from './units.ts'

/** 成 and 折 that begin another word: 三成员, 七折叠. */
const otherWord = /成[为立功果效员本绩熟品都人长交型套分就]|折[合算叠旧射线磨页]/y

/** 高约半成, 上升半成，: 5%. */
const isHalfTenth = ({ row, scan: { text }, start, end }: Quantity): boolean =>
  row.tag === 'tenths' &&
  /^(?:$|[，。；、,;：:）)至到以左])/.test(text.slice(end, end + 1)) &&
  /[约近足到超低高逾少升跌降减加增长涨多有了]/.test(text[start - 1] ?? '')

/** 年息5厘, 利率2.25厘: percent, as banks there quote them; 月息3厘 is a tenth of that. */
const isInterest = ({ scan: { text }, start }: Quantity): boolean =>
  /(?:年息|利率|息率|孳息|回报率?|年利|[加减]息|厘[至到及和])[^，,。；;、]{0,8}$/.test(
    text.slice(Math.max(0, start - 14), start),
  )

const quantity = (q: Quantity): Match | undefined => {
  const { numeral, row, scan, unitStart, end } = q
  if (row.tag === 'interest') return isInterest(q) ? plainQuantity(q) : undefined
  if (numeral.half) return isHalfTenth(q) ? plainQuantity(q) : undefined
  if (row.tag === undefined) return plainQuantity(q)
  otherWord.lastIndex = unitStart
  // 当中约六成为女性
  const share = numeral.hanzi && scan.text[end] === '为' && /[约近逾超占有中]/.test(scan.text[q.start - 1] ?? '')
  // 另有两成人未决定: so many of the people; 成人 and 成人教育 are words.
  const people = numeral.hanzi && /^人(?![教礼高仪用期口员事类式民])/.test(scan.text.slice(end, end + 2))
  if (otherWord.test(scan.text) && !share && !people) return undefined
  if (row.tag === 'discount' && numeral.plain && numeral.end - numeral.start === 2) {
    // 八五折 is 85%, 9.5折 is 95%.
    return numeral.hanzi ? { ...plainQuantity(q), value: numeral.value } : undefined
  }
  if (numeral.scale > 1 || (numeral.value !== null && numeral.value.replace(/\..*/, '').length > 2)) return undefined
  const match = plainQuantity(q)
  // 三成九 is 39%, and so is 3成9.
  const ones = row.tag === 'tenths' ? onesAt(scan.text[end] ?? '', numeral.hanzi) : undefined
  if (ones && match.value && behindOnes.test(scan.text.slice(end + 1, end + 4)))
    return { ...match, value: add(match.value, String(ones)), end: end + 1 }
  if (row.tag === 'tenths' && scan.text[end] === '半' && match.value)
    return { ...match, value: add(match.value, '5'), end: end + 1 }
  return match
}

/** 三成九受访者, 四成二支持; in 三成二手车 another word begins. */
const behindOnes = pattern`
  ^(?:[，。；、,;！？）)和及至左以 的]|$|受访|被访|市民|[选港网居]民|港人|青年|学生|家长|员工|企业|支持|反对|不|满意|赞成|认为
  |觉得|表示|希望|愿意|曾)
`

const onesAt = (char: string, hanzi: boolean): number | undefined =>
  hanzi ? hanziDigits[char] : /[1-9]/.test(char) ? Number(char) : undefined

/** 百分之八十, 千分之三; 百分百. */
const ofHundred: Rule = {
  name: '百分之 <numeral>',
  starts: '百佰千仟万负-',
  read: (scan, at) => {
    const { text } = scan
    const negative = text[at] === '负' || text[at] === '-'
    const i = negative ? at + 1 : at
    const exponent =
      text[i] === '百' || text[i] === '佰'
        ? 0
        : text[i] === '千' || text[i] === '仟'
          ? -1
          : text[i] === '万'
            ? -2
            : undefined
    if (exponent === undefined || text[i + 1] !== '分') return undefined
    if (exponent === 0 && text[i + 2] === '百' && text[i + 3] !== '分')
      return { value: negative ? '-100' : '100', unit: '%', end: i + 3 }
    if (text[i + 2] !== '之') return undefined
    const numeral = scan.numeral(i + 3)
    // 百分之百 and 百分之一百.
    if (!numeral || (numeral.bare && text[i + 3] !== '百')) return undefined
    return {
      ...scaledValue(numeral, exponent, negative),
      unit: '%',
      end: numeral.end,
      modifier: inner(numeral),
      numeral,
    }
  },
}

export const percent = defineKind({
  name: 'percent',
  title: '百分比',
  description: 'A share or rate in percent: 5.2%, 百分之八十, 三成, 八折; 5‰ is 0.5',
  value: 'decimal',
  unit: 'code',
  units,
  rules: [ofHundred],
  quantity,
  difference: { unit: 'pp' },
})
