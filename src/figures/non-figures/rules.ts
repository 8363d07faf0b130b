import { isDigit, isLatin } from '../../document/fold.ts'
import type { Scan } from '../kind.ts'

/** A pattern that looks like a figure and is none: reads its end. */
export interface NonFigureRule {
  readonly name: string
  readonly starts: string
  readonly read: (scan: Scan, at: number) => number | undefined
}

const sticky =
  (pattern: RegExp) =>
  (text: string, at: number): number | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    return found ? at + found[0].length : undefined
  }

const url = sticky(/(?:https?:\/\/|www\.)[!-~]+/y)
const documentNumber = sticky(/(?:19|20)\d\d[〕\])）】］] ?(?:第 ?)?\d{1,5}号?/y)
const phone = sticky(/0\d{2,3}-\d{7,8}|1[3-9]\d{9}(?!\d)|[48]00-\d{3}-\d{4}|\d{3,4}-\d{3,4}-\d{4}/y)
const article = sticky(
  /第?[\d一二三四五六七八九十百千零〇]+(?:条|章|节(?!课)|款|编|目|页)(?:之[一二三四五六七八九十])?(?:第[\d一二三四五六七八九十]+[款项])?/y,
)
const place = String.raw`(?:\d+[A-Z]?|[一二三四五六七八九十百千零〇]+)`
/** 第24至28页, 第一至第三被告; 第一至第三季度 and 第5至第8位 are figures. */
const placeRange = sticky(
  new RegExp(`第${place}[条页段]?(?:[至到]|[-—–~～])第?${place}[条款项页段章节编卷册号]?(?!季|[位名年月日])`, 'y'),
)
/** 第八、第九两条, 第一、第三产业; 居第二、第七、第九 are ranks. */
const placeList = sticky(
  new RegExp(
    `第${place}(?:[、和及](?:第${place}|${place}(?=[、和及条款项页段章节编产庭])))+(?:两?[条款项页段章节编庭]|产业|阶段)`,
    'y',
  ),
)
const meeting = sticky(/[一二三四五六七八九十\d]+次(?:全体|代表|常委|人大|全国)?会议/y)
const ordinance = sticky(/第?\d+[A-Z]{0,2}[（(]\d+[A-Za-z]?[）)](?:[（(][a-z\d]+[）)])*条?/y)
const session = sticky(
  /[\d一二三四五六七八九十]+届(?:历次|[\d一二三四五六七八九十]+(?:中全会|次))(?:全体会议|全会|会议)?/y,
)
const outline = sticky(/[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)）]|[、．.](?!\d))/y)
const houseNumber = sticky(
  /\d{1,5}(?:号院|号楼|号线|号馆|号厅|号门|号桥|号公路|号文件?|号令|号公告|弄\d+号|栋\d+|单元\d+|座\d+|室)/y,
)
const version = sticky(/\d+\.\d+(?:\.\d+)*(?:版本?|时代)/y)
const plate = sticky(/[\dA-Za-z]+[零一二三四五六七八九幺洞拐两]+[A-Za-z\d]*/y)
/** 一年比一年, 一个比一个: growing, with no number; 一升一降, 一老一小. */
const oneByOne = sticky(/一(.)比一\1|一[^十百千万亿兆点元块角毛米分成时天]一[^十百千万亿兆\d]/y)
const spoken = sticky(/[零〇一二三四五六七八九幺洞拐两0-9]*幺[零〇一二三四五六七八九幺洞拐两0-9]*/y)

/** 周三, 星期二晚: a day of the week, but 每周三次 and 两周三天 count. */
const isWeekday = (text: string, at: number): boolean => {
  if (/[次个场]/.test(text[at + 1] ?? '')) return false
  if (text[at - 1] === '周') return !/[每一二两三四五六七八九十\d几数半]/.test(text[at - 2] ?? '')
  return text.startsWith('星期', at - 2) || text.startsWith('礼拜', at - 2)
}

/** 周三晚 and 周三发表 are no 三晚 and 三发. */
const weekdayEnd = (text: string, at: number): number =>
  /[\d一二三四五六七八九十]|^$/.test(text[at + 1] ?? '') ? at + 1 : at + 2

/** GB/T 33008.1-2016, ISO/IEC 17789:2014 */
const isStandard = (text: string, at: number): boolean =>
  /(?:GB|ISO|IEC|IEEE|JT|YD|HJ|DB)[A-Z/]*[ -]?$/.test(text.slice(Math.max(0, at - 10), at))
const standard = sticky(/\d+(?:[.-]\d+)*(?:[-—:]\d{4}(?!年))?/y)

const isBoundary = (text: string, at: number): boolean =>
  at === 0 ||
  '。；;！!？?\n'.includes(text[at - 1]!) ||
  (text[at - 1] === ' ' && (at < 2 || '。；;！!？?：:'.includes(text[at - 2]!)))

/** In the order in which they are tried; the longest match counts. */
export const rules: readonly NonFigureRule[] = [
  { name: 'URL', starts: 'hw', read: ({ text }, at) => (isLatin(text.charCodeAt(at - 1)) ? undefined : url(text, at)) },
  // 国发〔2024〕5号
  {
    name: 'document number',
    starts: '12',
    read: ({ text }, at) => ('〔[(（【［'.includes(text[at - 1] ?? '-') ? documentNumber(text, at) : undefined),
  },
  {
    name: 'telephone number',
    starts: '0148123456789',
    read: ({ text }, at) => (isDigit(text.charCodeAt(at - 1)) ? undefined : phone(text, at)),
  },
  // 第二十条, 第五章; 30条 and 3章 with no 第 are counts.
  { name: 'article of a law', starts: '第', read: ({ text }, at) => article(text, at) },
  {
    name: 'range of articles or pages',
    starts: '第',
    read: ({ text }, at) => placeRange(text, at) ?? placeList(text, at),
  },
  // 第52(1)条
  { name: 'section of an ordinance', starts: '第', read: ({ text }, at) => ordinance(text, at) },
  // 人大三次会议
  {
    name: 'session of a congress',
    starts: '0123456789一二三四五六七八九十',
    read: ({ text }, at) => (/[大届会协表]/.test(text[at - 1] ?? '') ? meeting(text, at) : undefined),
  },
  // 十四届三中全会
  { name: 'party session', starts: '0123456789一二三四五六七八九十', read: ({ text }, at) => session(text, at) },
  // 一、 (二) 3. at the start of a sentence
  {
    name: 'outline number',
    starts: '(（0123456789一二三四五六七八九十',
    read: ({ text }, at) => (isBoundary(text, at) && !isListStart(text, at) ? outline(text, at) : undefined),
  },
  // 月坛南街57号, 3号楼, 祁连山2号隧道; a day has its month before it
  {
    name: 'house number',
    starts: '0123456789',
    read: ({ text }, at) =>
      text[at - 1] === '月' || isDigit(text.charCodeAt(at - 1)) ? undefined : houseNumber(text, at),
  },
  {
    name: 'version',
    starts: '0123456789',
    read: ({ text }, at) => (isDigit(text.charCodeAt(at - 1)) ? undefined : version(text, at)),
  },
  {
    name: 'day of the week',
    starts: '一二三四五六',
    read: ({ text }, at) => (isWeekday(text, at) ? weekdayEnd(text, at) : undefined),
  },
  {
    name: 'number of a standard',
    starts: '0123456789',
    read: ({ text }, at) => (isStandard(text, at) ? standard(text, at) : undefined),
  },
  { name: '一年比一年', starts: '一', read: ({ text }, at) => oneByOne(text, at) },
  // 鄂A七L六二U
  {
    name: 'number plate',
    starts: 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjklmnpqrstuvwxyz',
    read: ({ text }, at) => plate(text, at),
  },
  // 幺二三零六, read out digit by digit
  { name: 'spoken digits', starts: '零〇一二三四五六七八九幺洞拐两', read: ({ text }, at) => spoken(text, at) },
]

/** 3、5、8公里 at the start of a sentence lists amounts; 3、推进… is an outline mark. */
const isListStart = (text: string, at: number): boolean =>
  /^\d{1,2}、\d{1,4}(?:、|和|公里|个|名|家|%)/.test(text.slice(at, at + 12))
