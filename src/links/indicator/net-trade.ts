import { pattern } from '../../document/pattern.ts'
import type { Around, Phrase } from './phrase.ts'

const traded = pattern`
  (?:^|[，,；;。：:、\s])([一-鿿A-Za-z][一-鿿A-Za-z\d-]{0,11}?(?:、[一-鿿A-Za-z][一-鿿A-Za-z\d-]{0,11}?)*)(?:分别|均|各)?[获遭被](?:[一-鿿]{2,6}?)?(净(?:买入|卖出|增持|减持|申购|赎回)额?)[约近超逾达]*\s*$
`

/** 云岭控股获净买入6.8亿元, 清溪能源、云岭化学分别遭净卖出超4亿元: whose shares were bought, and by how much more than sold. */
export const netTrade = ({ text, clause, figure, from }: Around): Phrase | null => {
  const words = text.slice(Math.max(clause.start, from), figure.start)
  if (!words.includes('净')) return null
  const found = traded.exec(words)
  if (!found) return null
  const [, who, what] = found
  const start = figure.start - words.length + words.lastIndexOf(what!)
  const named = figure.start - words.length + found.index + found[0].indexOf(who!)
  return {
    parts: [{ start, end: start + what!.length }],
    known: 'stated',
    sure: 'high',
    rule: '<name> 获 <net trade> <figure>',
    entity: { start: named, end: named + who!.length, kind: 'name' },
  }
}
