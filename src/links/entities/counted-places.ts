import { pattern } from '../../document/pattern.ts'
import { firstPredicate } from '../lexicon/predicates.ts'

/** 东部9省市, 长江沿线11个省市 */
const region = pattern`
  ^(?:[东西中南北]{1,2}部|东北|西北|西南|沿海|沿江|沿边|沿黄
  |[一-鿿]{2,4}(?:沿线|流域|经济带))(?:地区)?[两三四五六七八九十\d]{1,2}个?(?:省区市|省份|省市|省区|省|市|区县|县)(?![级长域])
`

/** 浙江、四川、安徽3省市 */
const listed = pattern`
  ^(?:[一-鿿]{2,8}、){1,8}[一-鿿]{2,8}?[两三四五六七八九十\d]{1,2}个?(?:省区市|省份|省市|省区|省|市|区县|区|县
  |州|国|地)(?![级长域])
`

/** Where the list of places ends that begins at `from` and that a number sums up; `from` where none does. */
export const countedPlaces = (text: string, from: number, to: number): number => {
  // Few clauses have a 、 so near: the pattern is asked for those alone.
  let mark = from + 2
  while (mark < to && mark <= from + 8 && text[mark] !== '、') mark += 1
  if (text[mark] !== '、') return from + (region.exec(text.slice(from, Math.min(to, from + 16)))?.[0].length ?? 0)
  // 全省将在东江、西江、南江3县: the list begins later.
  if (firstPredicate(text, from, mark) < mark) return from
  return from + (listed.exec(text.slice(from, Math.min(to, from + 40)))?.[0].length ?? 0)
}
