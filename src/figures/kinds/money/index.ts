import type { FigureKind, Match, Quantity, Rule, Scan } from '../../kind.ts'
import { add, type Decimal, shift } from '../../numerals/decimal.ts'
import type { Numeral } from '../../numerals/numeral.ts'
import { inner, plainQuantity, scaledValue } from '../../quantity.ts'
import { claim } from './claim.ts'
import { OWN, signs, units, words } from './units.ts'

/** 圆整, 元整, 元正: the end of an amount on a cheque. */
const isWhole = (text: string, at: number): boolean => text[at] === '整' || (text[at] === '正' && text[at + 1] !== '在')

/** 123元1角1分, 十块三毛, 九块九: the smaller units behind the first. */
const readRest = (scan: Scan, at: number, tenthsFirst: boolean): { value: Decimal; end: number } | undefined => {
  let i = at
  let value: Decimal = '0'
  let found = false
  const { text } = scan
  if (text[i] === '零' || text[i] === '〇') i += 1
  const first = scan.numeral(i)
  if (first?.value && first.value.length === 1) {
    const mark = text[first.end]
    if (tenthsFirst && (mark === '角' || mark === '毛')) {
      value = shift(first.value, -1)
      i = first.end + 1
      found = true
    } else if (mark === '分' && text[first.end + 1] !== '之') {
      return { value: shift(first.value, -2), end: first.end + (text[first.end + 1] === '钱' ? 2 : 1) }
    } else return undefined
  } else if (tenthsFirst) return undefined
  const second = scan.numeral(i)
  if (second?.value && second.value.length === 1 && text[second.end] === '分' && text[second.end + 1] !== '之') {
    return { value: add(value, shift(second.value, -2)), end: second.end + (text[second.end + 1] === '钱' ? 2 : 1) }
  }
  // 九毛九, 两块九毛九: the last digit has no unit.
  if (found && second?.value?.length === 1 && second.hanzi && text[second.end - 2] === '毛')
    return { value: add(value, shift(second.value, -2)), end: second.end }
  if (!found) return undefined
  return { value, end: text[i] === '钱' ? i + 1 : i }
}

const currencyBefore = (text: string, start: number): string | undefined => {
  const end = text[start - 1] === ' ' ? start - 1 : start
  return words.find(({ word }) => text.startsWith(word, end - word.length))?.unit
}

/** （亿元）, 人民币百万元，百分比除外: the unit of a table, not an amount. */
const isHeader = (text: string, start: number, end: number): boolean =>
  /[（(：:币位]/.test(text[start - 1] ?? '') || /[）)]/.test(text[end] ?? '') || (start === 0 && end === text.length)

const quantity = (q: Quantity): Match | undefined => {
  const { scan, row, numeral, end } = q
  const { text } = scan
  if (numeral.half || (numeral.bare && isHeader(text, q.start, end))) return undefined
  // 一元化
  if (numeral.hanzi && numeral.value === '1' && /[化论二次]/.test(text[end] ?? '')) return undefined
  const match = plainQuantity(q)
  const own = currencyBefore(text, q.start)
  const unit = match.unit === OWN && own ? own : match.unit
  if (row.tag === 'tenth') {
    const rest = readRest(scan, end, false)
    if (rest && match.value) return { ...match, unit, value: add(match.value, rest.value), end: rest.end }
    const next = scan.numeral(end)
    if (text[end - 1] === '毛' && next?.value?.length === 1 && next.hanzi && match.value)
      return { ...match, unit, value: add(match.value, shift(next.value, -2)), end: next.end }
    // 角 is also a corner (三角), 毛 a surname: alone they are money behind a cheque's numeral or digits only.
    return '壹贰叁肆伍陆柒捌玖0123456789'.includes(text[q.start]!) || text[end] === '钱'
      ? { ...match, unit }
      : undefined
  }
  if (row.tag === 'block') {
    const rest = readRest(scan, end, true)
    if (rest && match.value) return { ...match, unit, value: add(match.value, rest.value), end: rest.end }
    const next = scan.numeral(end)
    if (next?.value?.length === 1 && next.hanzi && match.value && !/[个块]/.test(text[next.end] ?? ''))
      return { ...match, unit, value: add(match.value, shift(next.value, -1)), end: next.end }
    return undefined
  }
  if (unit === OWN || row.tag === 'main') {
    if (isWhole(text, end)) return { ...match, unit, end: end + 1 }
    const rest =
      match.value && !match.value.includes('.') ? (readRest(scan, end, true) ?? readRest(scan, end, false)) : undefined
    if (rest)
      return {
        ...match,
        unit,
        value: add(match.value!, rest.value),
        end: isWhole(text, rest.end) ? rest.end + 1 : rest.end,
      }
  }
  return { ...match, unit }
}

const signRule: Rule = {
  name: '<currency sign> <numeral>',
  starts: [...new Set(signs.map(({ sign }) => sign[0]!))].join(''),
  read: (scan, at) => {
    const { text } = scan
    const found = signs.find(({ sign }) => text.startsWith(sign, at))
    if (!found) return undefined
    let i = at + found.sign.length
    while (text[i] === ' ') i += 1
    const negative = text[i] === '-'
    if (negative) i += 1
    const numeral = scan.numeral(i)
    if (!numeral || numeral.bare || numeral.half) return undefined
    const rest = text[numeral.end] === '块' && numeral.value ? readRest(scan, numeral.end + 1, true) : undefined
    if (rest) return { value: add(numeral.value!, rest.value), unit: found.unit, end: rest.end }
    const tail = amountTail(text, numeral.end)
    return {
      ...scaledValue(numeral, 0, negative),
      unit: tail.unit ?? found.unit,
      end: tail.end,
      modifier: inner(numeral),
      numeral,
    }
  },
}

/** $250万元, RMB两块九毛九: a unit may follow the sign's amount. */
const amountTail = (text: string, at: number): { end: number; unit?: string } => {
  for (const [word, unit] of [
    ['港元', 'HKD'],
    ['美元', 'USD'],
    ['元', undefined],
  ] as const)
    if (text.startsWith(word, at)) return unit ? { end: at + word.length, unit } : { end: at + word.length }
  return { end: at }
}

export const money: FigureKind<'money'> = {
  name: 'money',
  title: '金额',
  description: 'An amount of money: 1200万元, US$3亿, 八千块钱',
  value: 'decimal',
  unit: 'iso4217',
  units,
  rules: [signRule],
  quantity,
  claim,
  share: (bare: Numeral, model: Match) => ({
    ...scaledValue(bare, 0, false),
    unit: model.unit,
    end: bare.end,
    modifier: inner(bare),
  }),
}
