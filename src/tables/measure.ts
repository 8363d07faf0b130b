import { patternOf } from '../document/pattern.ts'
import { calendarAt } from '../figures/calendar/at.ts'
import { blankPoint, type Calendar } from '../figures/calendar/calendar.ts'
import type { Change } from '../figures/figure.ts'
import { grammar } from '../figures/grammar.ts'
import type { FigureKind, UnitRow } from '../figures/kind.ts'
import { scaleExponents } from '../figures/numerals/scales.ts'

export interface Unit {
  readonly kind: FigureKind
  readonly row: UnitRow
  /** Power of ten of the scale before it: 万吨 has 4. */
  readonly scale: number
  /** The unit without its scale, as written. */
  readonly text: string
  readonly per: readonly string[]
}

/** What a header, a row's label or a caption says of the numbers under it. */
export interface Measure {
  /** The words that name what is measured; empty where it says only how (同比增长). */
  readonly name: string
  readonly unit: Unit | null
  readonly change: Change | null
  readonly calendar: Calendar | null
  /** 上月=100: an index. */
  readonly index: boolean
  /** 比重, 占比: a share. */
  readonly share: boolean
}

/** Reads 亿元, 万吨, %, 元/平方米 as a unit; `undefined` where the text is none. */
export const readUnit = (text: string): Unit | undefined => {
  let at = 0
  let scale = 0
  const trimmed = text
    .replace(/^(?:单位|计量单位)?\s*[:：]?\s*(?:人民币)?/, '')
    .replace(/[）)]$/, '')
    .trim()
  for (;;) {
    const exponent = scaleExponents[trimmed[at] ?? '']
    if (exponent === undefined || at + 1 >= trimmed.length) break
    if (unitAt(trimmed, at)?.whole) break
    scale += exponent
    at += 1
  }
  const found = unitAt(trimmed, at)
  if (!found) return undefined
  const rest = trimmed.slice(at + found.length)
  const per = rest.startsWith('/') ? rest.slice(1).split(/[/·]/) : []
  if (rest !== '' && per.length === 0) return undefined
  return { kind: found.kind, row: found.row, scale, text: trimmed.slice(at, at + found.length), per }
}

const unitAt = (text: string, at: number) => {
  for (const entry of grammar().units.get(text.charCodeAt(at)) ?? []) {
    const end = at + entry.form.length
    if (!text.startsWith(entry.form, at)) continue
    if (end !== text.length && text[end] !== '/') continue
    // 亿块 in a header counts; nobody heads a column of money with 块.
    if (entry.row.tag === 'block') continue
    return { kind: entry.kind, row: entry.row, length: entry.form.length, whole: end === text.length }
  }
  return undefined
}

const brackets = /[（(]([^（）()]*)[）)]/g
const indexMark = /^[^=]{0,10}=\s*100$/
const changeWords = patternOf('g')`
  增[（(]减[）)](?:额|率|变动)?|增[加长]\s?[/／]?\s?[（(]减少[）)]
  |(?:比|较)(?:上年|去年|上月|上期|年初)(?:同期|末|底)?(?:增长|增减|上涨|下降|涨跌|变动|增加|减少
  |提高)?(?:率|幅度?|额|量|速度|±|\+-)?
  |同比(?:名义|实际)?(?:增长|增减|增速|涨跌|上涨|下降|变动|变化)?(?:率|幅度?|额|量|±|\+-)?
  |环比(?:增长|增减|增速|涨跌|上涨|下降|变动)?(?:率|幅度?|±)?|增长(?:率|速度|幅度)?|增减(?:率|幅度?)?|增速|增幅
  |涨跌幅?度?|涨幅|变动|降幅|变动(?:率|幅度?|比例)
`

const basisOf = (text: string): string | null =>
  /同比|比上年|较上年|比去年|较去年|比年初|较年初|上年同[期月]/.test(text)
    ? 'yoy'
    : /环比|比上月|较上月/.test(text)
      ? 'mom'
      : /比上期|较上期/.test(text)
        ? 'prior'
        : null

/** Parses a header or a label. */
export const measureOf = (text: string): Measure => {
  let unit: Unit | null = null
  let index = indexMark.test(text)
  let name = text.replace(brackets, (whole, inner: string) => {
    if (indexMark.test(inner)) {
      index = true
      return ''
    }
    const found = readUnit(inner.split(/[，,、;；]/)[0]!)
    if (!found) return whole
    unit ??= found
    return ''
  })
  const tail = /\s*(%|‰)$/.exec(name)
  if (tail) {
    unit ??= readUnit(tail[1]!) ?? null
    name = name.slice(0, tail.index)
  }
  // 上年同月=100 is the base of an index, no time of its numbers.
  // Nor is the 上年 of 比上年增长.
  const says = name.match(changeWords)
  const plain = name.replace(changeWords, '')
  const calendar = indexMark.test(text) ? undefined : calendarIn(plain)
  // 增加值 and 增值税 are no changes; 生产总值比上年增长 is one.
  const change: Change | null =
    says && !index && !indexMark.test(text)
      ? {
          direction: /下降|降幅|减少/.test(says.join('')) && !/增|涨/.test(says.join('')) ? 'decrease' : 'increase',
          basis: basisOf(name),
        }
      : null
  const bare = calendar ? plain.slice(0, calendar.start) + plain.slice(calendar.end) : plain
  return {
    name: index && indexMark.test(text) ? '' : tidy(bare),
    unit,
    change,
    calendar: calendar?.calendar ?? null,
    index,
    share: /比重|占比|构成|份额|^比例/.test(text),
  }
}

const calendarIn = (text: string): { calendar: Calendar; start: number; end: number } | undefined => {
  // 2016/17: a financial year, which in running text says so.
  const fiscal = /^(?:19|20)\d\d[/／–—-]\d\d$/.test(text) ? calendarAt(`${text.replace('／', '/')}财年`, 0) : undefined
  if (fiscal) return { calendar: fiscal.calendar, start: 0, end: text.length }
  // 上年同期, 年初: of no year but the report's.
  const same = /^(?:上年|去年)同[期月](?:数|金额)?|^年初(?=$|[（(余数])/.exec(text)
  if (same)
    return {
      calendar: same[0].startsWith('年')
        ? { type: 'point', point: { ...blankPoint, edge: 'start' } }
        : { type: 'same', shift: -1 },
      start: 0,
      end: same[0].length,
    }
  // 1971―1980
  const years = /^(?:19|20)\d\d[―—–~～-](?:19|20)\d\d$/.test(text)
    ? calendarAt(`${text.replace('―', '—')}年`, 0)
    : undefined
  if (years) return { calendar: years.calendar, start: 0, end: text.length }
  for (let at = 0; at < text.length; at += 1) {
    const found = calendarAt(text, at)
    if (found) return { calendar: found.calendar, start: at, end: found.end }
    // A year by itself is one in a header.
    const bare = /^(?:19|20)\d\d[①-⑩]?$/.test(text) ? text.slice(0, 4) : undefined
    if (bare)
      return { calendar: { type: 'point', point: { year: { number: Number(bare) } } }, start: 0, end: text.length }
  }
  return undefined
}

/** Drops 其中：, list marks, footnote marks and what is left at the edges of a name. */
export const tidy = (name: string): string =>
  name
    .replace(/^(?:其中|其他|[加减]|#|\*|[#＃])?\s*[:：]\s*/, '')
    .replace(/^(?:其中[:：]?|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、]|#|\*)\s*/, '')
    .replace(/\[\d+\]$|[①-⑩]$|(?:\s*[（(]\d{1,2}[）)][\s=＝+/×*÷-]*)+$/, '')
    .replace(/^[\s、，,:：—-]+|[\s、，,:：]+$/g, '')
