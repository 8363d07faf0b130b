import { blankPoint, type PartRef, type Point, type YearRef } from './calendar.ts'
import { isPartOfWord } from './part-of-word.ts'
import { readTime } from './read-time.ts'
import { readYear } from './read-year.ts'
import { readSmallNumber } from './small-number.ts'

export interface PointMatch {
  readonly point: Point
  readonly end: number
  /** Has no numeral of its own: 今年, 年底, 当天. */
  readonly word: boolean
  /** The smallest part that is stated. */
  readonly precision: 'year' | 'half' | 'quarter' | 'month' | 'third' | 'day' | 'time'
}

const monthWords: readonly (readonly [string, PartRef])[] = [
  ['本月', { shift: 0, of: 'present' }],
  ['上个月', { shift: -1, of: 'present' }],
  ['上月', { shift: -1, of: 'present' }],
  ['前一个月', { shift: -1, of: 'context' }],
  ['前一月', { shift: -1, of: 'context' }],
  ['下个月', { shift: 1, of: 'present' }],
  ['下月', { shift: 1, of: 'present' }],
  ['当月', { shift: 0, of: 'context' }],
  ['同月', { shift: 0, of: 'context' }],
]

const dayWords: readonly (readonly [string, PartRef])[] = [
  ['今天', { shift: 0, of: 'present' }],
  ['今日', { shift: 0, of: 'present' }],
  ['昨天', { shift: -1, of: 'present' }],
  ['昨日', { shift: -1, of: 'present' }],
  ['前天', { shift: -2, of: 'present' }],
  ['明天', { shift: 1, of: 'present' }],
  ['明日', { shift: 1, of: 'present' }],
  ['当天', { shift: 0, of: 'context' }],
  ['当日', { shift: 0, of: 'context' }],
  ['同日', { shift: 0, of: 'context' }],
  ['同一天', { shift: 0, of: 'context' }],
  ['次日', { shift: 1, of: 'context' }],
  ['翌日', { shift: 1, of: 'context' }],
]

const thirds: Readonly<Record<string, 1 | 2 | 3>> = { 上旬: 1, 中旬: 2, 下旬: 3 }

const wordAt = <T>(words: readonly (readonly [string, T])[], text: string, at: number) =>
  words.find(([word]) => text.startsWith(word, at) && !isPartOfWord(text, at, at + word.length))

/** 年初 月末 底 … behind a year or month. */
const readEdge = (
  text: string,
  at: number,
  unit: '年' | '月',
): { edge: 'start' | 'middle' | 'end'; end: number } | undefined => {
  const i = text[at] === unit ? at + 1 : at
  const char = text[i]
  // 初期, 末期 and 底部 are words of their own; 年初步 is 年 + 初步.
  if (char === '初' && !'期步始次'.includes(text[i + 1] ?? '-')) return { edge: 'start', end: i + 1 }
  if (char === '底' && !'部层线'.includes(text[i + 1] ?? '-')) return { edge: 'end', end: i + 1 }
  if (char === '末' && text[i + 1] !== '期') return { edge: 'end', end: i + 1 }
  if (char === '尾' && !'盘声随部数号款货班气'.includes(text[i + 1] ?? '-')) return { edge: 'end', end: i + 1 }
  // 去年年中: half-way through it.
  if (char === '中' && i > at && unit === '年' && !otherMiddle.test(text[i + 1] ?? ''))
    return { edge: 'middle', end: i + 1 }
  return undefined
}

/** 年中国…, 月中旬: the 中 of another word. */
const otherMiddle = /[国央华共期小旬下铁银联外方东西药医学美英日韩考]/

/** 自2014年中起, 到2014年中: half-way through it; 2014年中国 and 在2014年中 are not. */
const readMiddle = (text: string, end: number, at: number): { edge: 'middle'; end: number } | undefined =>
  text[end] === '中' &&
  text[end - 1] === '年' &&
  (/[自由从至到]/.test(text[at - 1] ?? '-') ? /^(?:[起前后至到互，,。；]|开始|$)/ : /^(?:[起前后至到]|开始)/).test(
    text.slice(end + 1, end + 3),
  )
    ? { edge: 'middle', end: end + 1 }
    : undefined

/** 去年中, 上月中: half-way through what a word names. */
const readWordMiddle = (text: string, end: number, word: boolean): { edge: 'middle'; end: number } | undefined =>
  word && text[end] === '中' && !otherMiddle.test(text[end + 1] ?? '') ? { edge: 'middle', end: end + 1 } : undefined

/** Reads a point on the calendar: a year, or a month, day, quarter or half-year of a stated or understood year. */
export const readPoint = (text: string, at: number): PointMatch | undefined => {
  const year = readYear(text, at)
  if (!year) return readPart(text, at, undefined, at)
  let end = year.end
  if (text[end] === '度' && !text.startsWith('度假', end)) end += 1
  // 同年10月6日: 同年 stays outside, as an anchor of its own; 次年3月 does not.
  if (year.word && 'of' in year.year && year.year.of !== 'present' && year.year.shift === 0)
    return { point: { ...blankPoint, year: year.year }, end: year.end, word: true, precision: 'year' }
  const edge =
    readEdge(text, year.end, '年') ?? readMiddle(text, year.end, at) ?? readWordMiddle(text, year.end, year.word)
  if (edge)
    return {
      point: { ...blankPoint, year: year.year, edge: edge.edge },
      end: edge.end,
      word: year.word,
      precision: 'month',
    }
  // A point may stand between a year and its month with a space: 2018年 十二月.
  const gap = text[end] === ' ' ? 1 : 0
  const part =
    readPart(text, end + gap, year.year, at) ??
    (text[end] === '的' ? readPart(text, end + 1, year.year, at) : undefined)
  if (part) return part
  return { point: { ...blankPoint, year: year.year }, end, word: year.word, precision: 'year' }
}

/** What may stand behind a year, or alone: 上半年, 第三季度, 3月, 3月15日, 15日. */
const readPart = (text: string, at: number, year: YearRef | undefined, start: number): PointMatch | undefined => {
  const base: Point = { ...blankPoint, year }
  if (year && (text.startsWith('半年度', at) || text.startsWith('年半年度', at)))
    return { point: { ...base, half: 1 }, end: text.indexOf('度', at) + 1, word: false, precision: 'half' }
  if (text.startsWith('上半年', at) || text.startsWith('下半年', at))
    return {
      point: { ...base, half: text[at] === '上' ? 1 : 2 },
      end: at + (text[at + 3] === '度' && text[at + 4] !== '假' ? 4 : 3),
      word: false,
      precision: 'half',
    }
  const quarter = readQuarter(text, at, year !== undefined)
  if (quarter)
    return { point: { ...base, quarter: quarter.value }, end: quarter.end, word: false, precision: 'quarter' }
  const monthWord = year ? undefined : wordAt(monthWords, text, at)
  if (monthWord) return readMonthRest(text, at + monthWord[0].length, { ...base, month: monthWord[1] }, true)
  const month = readSmallNumber(text, at)
  if (month && month.value >= 1 && month.value <= 12 && isMonthMark(text, month.end)) {
    const end = month.end + (text[month.end + 1] === '份' ? 2 : 1)
    return readMonthRest(text, end, { ...base, month: month.value }, false)
  }
  if (year) return undefined
  const dayWord = wordAt(dayWords, text, at)
  if (dayWord) return withTime(text, { ...blankPoint, day: dayWord[1] }, at + dayWord[0].length, true)
  if (
    month &&
    isDayMark(text, month.end) &&
    month.value >= 1 &&
    month.value <= 31 &&
    text[month.end] === '日' &&
    start === at
  )
    return withTime(text, { ...blankPoint, day: month.value }, month.end + 1, false)
  return undefined
}

/** 月 as a month: not 月薪, 月均 (3月均价 stays a month), nor 个月. */
const isMonthMark = (text: string, at: number): boolean =>
  text[at] === '月' && !'牙饼亮球台氏'.includes(text[at + 1] ?? '-')

const isDayMark = (text: string, at: number): boolean => {
  const char = text[at]
  return char === '日' || char === '号'
}

/** Is 第三季 a quarter with no year before it? 《…》第三季 and 第三季节目 are seasons of a show. */
const isQuarterAlone = (text: string, at: number, end: number): boolean =>
  (at > 0 || end < text.length) &&
  !/[》」』”’）目剧第]/.test(text[at - 1] ?? '') &&
  !/^(?:[节赛集播剧首大结度末]|开播|收官)/.test(text.slice(end, end + 2))

/** 第三季度; 首季, 第三季. */
const readQuarter = (text: string, at: number, dated: boolean): { value: number; end: number } | undefined => {
  if (text.startsWith('首季', at) && text[at + 2] !== '度' && (dated || isQuarterAlone(text, at, at + 2)))
    return { value: 1, end: at + 2 }
  const i = text[at] === '第' ? at + 1 : at
  const number = readSmallNumber(text, i)
  if (!number || number.value < 1 || number.value > 4) return undefined
  if (text.startsWith('季度', number.end)) return { value: number.value, end: number.end + 2 }
  const season = i > at && text[number.end] === '季' && !'节赛集'.includes(text[number.end + 1] ?? '-')
  if (season && (dated || isQuarterAlone(text, at, number.end + 1))) return { value: number.value, end: number.end + 1 }
  return undefined
}

/** Behind a month: an edge, a third, a day. */
const readMonthRest = (text: string, end: number, base: Point, word: boolean): PointMatch => {
  const edge = readEdge(text, end, '月') ?? readWordMiddle(text, end, word)
  if (edge) return { point: { ...base, edge: edge.edge }, end: edge.end, word: false, precision: 'month' }
  const third = thirds[text.slice(end, end + 2)]
  if (third) return { point: { ...base, third }, end: end + 2, word: false, precision: 'third' }
  const day = readSmallNumber(text, text[end] === ' ' ? end + 1 : end)
  if (day && day.value >= 1 && day.value <= 31 && isDayMark(text, day.end))
    return withTime(text, { ...base, day: day.value }, day.end + 1, false)
  return { point: base, end, word, precision: 'month' }
}

const withTime = (text: string, point: Point, end: number, word: boolean): PointMatch => {
  // 7月25日（星期四）晚8时: the weekday stands between and stays out of the way.
  const time = readTime(text, end)
  if (time) return { point: { ...point, time: time.time }, end: time.end, word: false, precision: 'time' }
  return { point, end, word, precision: 'day' }
}
