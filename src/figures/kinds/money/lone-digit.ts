import type { Quantity } from '../../kind.ts'

/** 三元 is a dairy, a district and a bridge; 一元 and 二元 are of one and two parts; no such names have other digits. */
const doubtful = new Set('一二三')

/** 只有三元, 每斤三元, 售价两元, 捐出一元, 人三元提高到…: an amount is spoken of. */
const told =
  /(?:[约近超逾达为是仅只足有到至从由过价钱费款金资租薪息税补贴惠涨降增减加收罚卖售票值赔奖赏入出需要用得付花了捐赚共每元:：，,（(]|元[、和]|每[一-鿿]{1,3})$/

/** 三元左右, 三元以上, 三元五角, 一元钱, 一元予慈善团体, 三元提高到五元. */
const amountEnd =
  /^(?:[一二三四五六七八九十两钱左多整予给]|以[上下内]|至|到|提高|上[调升涨]|[上下]?[降调]|减|增|涨|不等)/

/** 三元股份, 三元区, 一元店: what is named so; 三元、乐悠等企业: among names. */
const nameEnd =
  /^(?:股份|[乳实]业|食品|集团|公司|企业|牌|品牌|[区桥里村店厂县镇乡]|协|、(?![一二三四五六七八九十两百\d]))/

/** Is one hanzi digit before 元 an amount? Not in 扶持三元、乐悠等企业, 三元乳业达标, 人机物三元协同. */
export const isLoneAmount = ({ scan: { text }, start, end }: Quantity): boolean => {
  if (end - start !== 2 || !doubtful.has(text[start]!)) return true
  const behind = text.slice(end, end + 2)
  if (nameEnd.test(behind)) return false
  return start === 0 || amountEnd.test(behind) || told.test(text.slice(Math.max(0, start - 5), start))
}
