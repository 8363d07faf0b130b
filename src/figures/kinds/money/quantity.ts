import type { Match, Quantity, Scan } from '../../kind.ts'
import { add } from '../../numerals/decimal.ts'
import { plainQuantity } from '../../quantity.ts'
import { currencyBefore } from './currency-before.ts'
import { isLoneAmount } from './lone-digit.ts'
import { readCents, readLastDigit, readTenths, type SmallChange } from './small-change.ts'
import { OWN } from './units.ts'

/** 一元化, 二元结构, 三元催化: of one, two or three parts. */
const adjective =
  /^(?:[化论次酸醇型]|结构|催化|对立|体制|经济|材料|电池|[正前][极驱]|锂|杂交|猪|空间|函数|方程|悖论|格局|复合|社会)/

/** （亿元）, 人民币百万元，百分比除外: the unit of a table, not an amount. */
const isHeader = (text: string, start: number, end: number): boolean =>
  /[（(：:币位]/.test(text[start - 1] ?? '') || /[）)]/.test(text[end] ?? '') || (start === 0 && end === text.length)

/** Is a 块 money? Before a noun it counts pieces (两块牌子). */
const isPrice = ({ scan: { text }, start, end, numeral }: Quantity): boolean =>
  !(numeral.hanzi && numeral.value === '1') &&
  /[费价卖花钱补贴票薪]/.test(text.slice(Math.max(0, start - 6), start)) &&
  /^(?:[^一-鿿]|[一每左以的]|$)/.test(text.slice(end, end + 1))

/** 每斤提高3分, 电价降低5分: a fen where a price is spoken of; else a score. */
const isPriceOfUnit = ({ scan: { text }, start }: Quantity): boolean =>
  /(?:每[斤担度吨]|每公斤|每千瓦时|[电油气水单]价)[^，,。；]{0,8}$/.test(text.slice(Math.max(0, start - 14), start))

/** 圆整, 元整, 元正: the end of an amount on a cheque. */
const isWhole = (text: string, at: number): boolean => text[at] === '整' || (text[at] === '正' && text[at + 1] !== '在')

/** 2蚊8: a digit at the end of its clause. */
const readDigit = ({ text }: Scan, at: number): SmallChange | undefined =>
  /^\d(?:[^\d.,一-鿿]|，|$)/.test(text.slice(at, at + 2)) ? { value: `0.${text[at]}`, end: at + 1 } : undefined

/** What stands behind the unit and belongs to the amount; `undefined` where 角, 毛 or 块 is no money. */
const readRest = (q: Quantity): SmallChange | undefined => {
  const { scan, row, end, numeral } = q
  const { text } = scan
  const nothing = { value: '0', end }
  switch (row.tag) {
    case 'tenth': {
      const rest = readCents(scan, end) ?? (text[end - 1] === '毛' ? readLastDigit(scan, end, -2) : undefined)
      // 角 is also a corner (三角), 毛 a surname: alone they are money behind a cheque's numeral or digits only.
      const stated = '壹贰叁肆伍陆柒捌玖0123456789'.includes(text[q.start]!) || text[end - 1] === '钱'
      return rest ?? (stated ? nothing : undefined)
    }
    case 'cent':
      return isPriceOfUnit(q) ? nothing : undefined
    case 'block':
      return readTenths(scan, end) ?? readLastDigit(scan, end, -1) ?? (isPrice(q) ? nothing : undefined)
    // 2蚊8, 三蚊半
    case 'coin':
      return readTenths(scan, end) ?? readLastDigit(scan, end, -1) ?? readDigit(scan, end) ?? nothing
    case 'main': {
      const rest = isWhole(text, end) || numeral.value?.includes('.') ? undefined : readTenths(scan, end)
      const last = rest?.end ?? end
      return { value: rest?.value ?? '0', end: isWhole(text, last) ? last + 1 : last }
    }
    default:
      return nothing
  }
}

/** 1200万元, 123元1角1分, 人民币50元, 九块九. */
export const quantity = (q: Quantity): Match | undefined => {
  const { scan, row, numeral, end } = q
  const { text } = scan
  if (numeral.half || (numeral.bare && isHeader(text, q.start, end))) return undefined
  if (numeral.hanzi && adjective.test(text.slice(end, end + 2))) return undefined
  if (row.tag === 'main' && !isLoneAmount(q)) return undefined
  const rest = readRest(q)
  if (!rest) return undefined
  const match = plainQuantity(q)
  const unit = (match.unit === OWN ? currencyBefore(text, q.start) : undefined) ?? match.unit
  const value = match.value !== null && rest.value !== '0' ? add(match.value, rest.value) : match.value
  return { ...match, unit, value, end: rest.end }
}
