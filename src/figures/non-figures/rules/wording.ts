import { patternOf } from '../../../document/pattern.ts'
import { type NonFigureRule, smallNumber, sticky } from './non-figure-rule.ts'

const outline = sticky(
  patternOf('y')`
    [(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)）]|、|[．.](?!\d)
    |[．.](?=\d{1,2}(?:[-—–~至]\d{1,2})?月|(?:19|20)\d\d年))
  `,
)
const oneByOne = sticky(
  /一(.)比一\1|一[^一二三四五六七八九零〇两十百千万亿兆点元块角毛米分成时天]一[^一二三四五六七八九零〇两十百千万亿兆\d]/y,
)

/** 千X万Y */
const thousands = sticky(
  /千[山岩峰川村户家门行言思丝头差变沟湖岭]万(?![一二三四五六七八九零〇两十百千万亿元人多个余吨])[一-鿿]/y,
)

const contract = sticky(/(?:1[0-2]|0?[1-9])月(?:主力|期货)?合约(?!销售)/y)

const isBoundary = (text: string, at: number): boolean =>
  at === 0 ||
  '。；;！!？?\n'.includes(text[at - 1]!) ||
  (text[at - 1] === ' ' && (at < 2 || '。；;！!？?：:'.includes(text[at - 2]!)))

/** 3、5、8公里, 3、4月 and 一、二月份 at the start of a sentence are lists; 3、推进… and 1、7月… have an outline mark. */
const isListStart = (text: string, at: number): boolean => {
  const found = /^(\d{1,2})、(\d{1,4})(?:(、\d|和\d|至)|[月日季号期])/.exec(text.slice(at, at + 12))
  if (found) return found[3] !== undefined || Number(found[2]) === Number(found[1]) + 1
  // 一、二月份
  const [, first, second] = /^([一二三四五六七八九十])、([一二三四五六七八九十])月份/.exec(text.slice(at, at + 6)) ?? []
  return first !== undefined && hanziDigits.indexOf(second!) === hanziDigits.indexOf(first) + 1
}
const hanziDigits = '一二三四五六七八九十'

/** 周三, 星期二; 每周三次 and 两周三天 count. */
const isWeekday = (text: string, at: number): boolean => {
  if (/[次个场]/.test(text[at + 1] ?? '')) return false
  if (text[at - 1] === '周') return !/[每一二两三四五六七八九十\d几数半]/.test(text[at - 2] ?? '')
  return text.startsWith('星期', at - 2) || text.startsWith('礼拜', at - 2)
}

/** 周三晚 and 周三发表 are no 三晚 and 三发. */
const weekdayEnd = (text: string, at: number): number =>
  /[\d一二三四五六七八九十]|^$/.test(text[at + 1] ?? '') ? at + 1 : at + 2

/** 10米台, 4×100米接力, 59公斤级: the name of what is competed in. */
const contest = sticky(
  patternOf('y')`
    \d{1,5}米(?:台|板|跨?栏|跑(?![道步])|接力|障碍|气?(?:步|手)枪|移动靶|自由泳|蛙泳|蝶泳|仰泳|混合泳|个人混合泳)
    |\d{2,3}公斤级
  `,
)

/** 中铁十一局, 中交二航局: a builder by its number. */
const builder = sticky(/[一二三四五六七八九十]{1,3}(?:[航公]?局|冶|勘|院)/y)
const builders = /(?:中国?(?:铁建?|交|建|水电|核)|铁建|水电|电建|煤炭|冶金)第?$/

/** Numbers that order a text, and turns of phrase. */
export const wordingRules: readonly NonFigureRule[] = [
  // 千山万岭, 千沟万壑: turns of phrase, of which there are more than a list holds
  { name: 'thousands and ten thousands', starts: '千', read: ({ text }, at) => thousands(text, at) },
  // 一、 (二) 3. at the start of a sentence, also in 6.1—6月全国… and 9.2025年清明节…
  {
    name: 'outline number',
    starts: `(（${smallNumber}`,
    read: ({ text }, at) => (isBoundary(text, at) && !isListStart(text, at) ? outline(text, at) : undefined),
  },
  {
    name: 'day of the week',
    starts: '一二三四五六',
    read: ({ text }, at) => (isWeekday(text, at) ? weekdayEnd(text, at) : undefined),
  },
  { name: 'contest', starts: '0123456789', read: ({ text }, at) => contest(text, at) },
  {
    name: 'number of a builder',
    starts: '一二三四五六七八九十',
    read: ({ text }, at) => (builders.test(text.slice(Math.max(0, at - 5), at)) ? builder(text, at) : undefined),
  },
  // 美油10月合约 is a name; 10月合约销售额 is of October.
  {
    name: 'month of a contract',
    starts: '0123456789',
    read: ({ text }, at) => contract(text, at),
  },
  // 一年比一年, 一个比一个: growing, with no number; 一升一降, 一老一小.
  { name: '一 … 一 …', starts: '一', read: ({ text }, at) => oneByOne(text, at) },
]
