import type { Line } from './line.ts'

/** What a number needs behind it, and does not begin a line with. */
const unit = /^(?:[亿万千百%％‰元年月日人户家项件倍]|个百分点|个[^人])/
/** What leads up to a number and does not end a line. */
const lead = /[一-鿿](?:增长|下降|增加|减少|上升|提高|降低|净增|新增|达到?|[至到为约超近逾])$/
const amount = /^\d[\d,.]*\s*(?:[%％亿万元倍]|个百分点)/

/** 国务院制定了《 | 云岭条例 | 》，…: a page's links stand on lines of their own. */
const opened = /[《“（]$/
const closing = /^[》”），。、；]/

/**
 * Was a sentence cut here between a number and its unit, or before the number? Converters of PDF do it where a page or a
 * line ends, at no width: 较上年末增加34.23 | 亿元, 余额增长 | 7.96%. A page number stands alone, and is cut from nothing.
 */
export const isCut = (text: string, line: Line, next: Line): boolean => {
  const end = text.slice(Math.max(line.from, line.to - 12), line.to)
  if (line.to - line.from > 1 && (opened.test(end) || closing.test(text[next.from]!))) return true
  // 细颗粒物（PM | 2.5 | ）
  if (/PM$/.test(end) && /^(?:2\.5|10)(?!\d)/.test(text.slice(next.from, next.from + 4))) return true
  if (line.to - line.from < 12 || !/[一-鿿]/.test(end) || /[\t|]/.test(end)) return false
  const start = text.slice(next.from, Math.min(next.to, next.from + 24))
  return /[\d.]$/.test(end) ? unit.test(start) : lead.test(end) && amount.test(start)
}
