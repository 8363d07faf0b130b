/** The scale characters as powers of ten; financial forms (拾佰仟) and Traditional ones (folded before) read the same. */
export const scaleExponents: Readonly<Record<string, number>> = {
  十: 1,
  拾: 1,
  百: 2,
  佰: 2,
  千: 3,
  仟: 3,
  万: 4,
  亿: 8,
  兆: 12,
}

/** From here on a scale multiplies all that stands before it: 三千万亿 is 三千 × 万 × 亿. */
export const BIG = 4

/** Scales that come to more than this (万亿亿) are no number that anyone writes. */
export const LARGEST = 24

/** 千, 百 and 兆 that belong to what stands behind the number: 120万千瓦, 五十兆字节, 1013百帕, 600万百姓. */
const unitPrefix =
  /千(?:分点|米|克|瓦|卡|伏|帕|赫|焦|字节|比特|乏|升)|百(?:帕|分点|姓|货)|兆(?:瓦|帕|赫|字节|焦|欧|比特|伏|位)/y

/** 3.5兆元, 五兆零三亿; the 兆 of 512兆 and 100兆宽带 is a megabyte. */
const trillions = /兆(?:[元圆美日新台韩港欧英余多亿万零〇\d])/y

export const isTrillions = (text: string, at: number): boolean => {
  trillions.lastIndex = at
  return trillions.test(text)
}

export const isUnitPrefix = (text: string, at: number): boolean => {
  unitPrefix.lastIndex = at
  return unitPrefix.test(text)
}
