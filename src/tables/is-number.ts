/** 约, ≥, 不低于: what may stand before a number. */
export const limitBefore =
  '(?:[约近超逾≥≤><]|大约|接近|超过|不超过|不低于|不少于|不高于|不大于|不小于|低于|高于|不足|至少){0,2}'
/** 左右, 以上: what may stand behind it. */
export const limitBehind = '(?:左右|以[上下内]|及以[上下]|上下)?'
/** Behind a number: a bracket that closes, the mark of a note, a limit, the same of something else: 12.6(12.3). */
export const numberTail = `[)）]?[*①-⑩]?${limitBehind}(?:\\s*[（(](?:-?\\d[\\d.,]*%?|[^（）()\\d]{1,12})[）)])?$`

const number = new RegExp(
  `^${limitBefore}[-+(（]?\\d[\\d,，\\s]*(?:\\.(?:\\s?\\d[\\d\\s]*)?)?[千万亿]{0,2}(?:[%‰]|个?百分点|[（(]\\s*(?:%|个?百分点)\\s*[）)])?${numberTail}`,
)
const year = /^(?:19|20)\d\d(?:年度?)?[①-⑩]?$/

/** Is it a number by itself (12.6, 6.3万, (45), ≥62.3, 12.6(12.3) with the same of something else), and no year? Years may be headers. */
export const isNumber = (text: string): boolean =>
  number.test(text) && !year.test(text) && (!/\d\s+\d/.test(text) || isOne(text))

/** 1 234 567 and 456,66 0 are one number; 12 15 18 and 1986 1987 are what several cells held. */
const isOne = (text: string): boolean =>
  /\d\s+\.|\.\s+\d/.test(text) ||
  /^\D*\d{1,3}(?:\s\d{3})+(?!\d)/.test(text) ||
  /^\D*\d{1,3}(?:[,，]\d{3})+(?!\d)/.test(text.replace(/\s/g, ''))
