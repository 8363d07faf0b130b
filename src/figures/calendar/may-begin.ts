import { charClasses } from '../../document/char-classes.ts'
import { hanziNumberChars } from '../numerals/numeral-chars.ts'

const DIGIT = 1
const HANZI = 2
/** Can stand behind the first number of an expression: 年 月 日 季 财(年), a connector. */
const MARK = 4
/** 前11个月 */
const MEASURE = 64
/** A point or slash of 2010.01.29 and 2010/1/29. */
const POINT = 8
/** Can stand second in a word: 今年, 昨天, 上半年, 这一年, 本财政年度. */
const SECOND = 16
/** Can begin: a number's word (第, 前, 首). */
const LEAD = 32
const classes = charClasses(
  ['0123456789', DIGIT],
  // 二00八年: a zero of the keyboard in a year of hanzi.
  [`${hanziNumberChars}0`, HANZI],
  ['年月日号季财HQ 至到-—–―~～〜－', MARK],
  ['./', POINT],
  ['个', MEASURE],
  ['年月日天个半一财季', SECOND],
  ['第前头首', LEAD],
)

/** No number of a date is longer; what is longer is none. */
const LONGEST = 5

/**
 * Can a date or period stand at `at`, by the number there and the character behind it? Says yes to every one that
 * `readCalendar` reads, and no to nearly all else that begins with a digit, at a tenth of its cost: 3家, 一批, 上述.
 */
export const mayBegin = (text: string, at: number): boolean => {
  const first = classes[text.charCodeAt(at)]!
  if (first & (DIGIT | HANZI)) return numberMayBegin(text, at, MARK)
  if ((classes[text.charCodeAt(at + 1)] ?? 0) & SECOND) return true
  return (first & LEAD) !== 0 && numberMayBegin(text, at + 1, text[at] === '第' ? MARK : MARK | MEASURE)
}

const numberMayBegin = (text: string, at: number, marks: number): boolean => {
  const kind = (classes[text.charCodeAt(at)] ?? 0) & (DIGIT | HANZI)
  if (kind === 0) return false
  let end = at + 1
  while (end <= at + LONGEST && (classes[text.charCodeAt(end)] ?? 0) & kind) end += 1
  const behind = classes[text.charCodeAt(end)] ?? 0
  return (behind & marks) !== 0 || (kind === DIGIT && end === at + 4 && (behind & POINT) !== 0)
}
