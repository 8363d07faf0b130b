import { pattern } from '../../document/pattern.ts'
import type { Entity } from '../entities/entity.ts'

/** 云岭智造(SZ 002999), 云岭智造(002999.SZ), 云鐵(066): a listed company by its name and code, with the quote that may stand between. */
const code = pattern`
  ^(?:[（(]-?\d+\.\d+,[^（）()]{1,24}[）)])?[（(](?:(?:SZ|SH|HK|BJ|NASDAQ|Nasdaq|NYSE|US|股票代码|证券代码|港股
  |美股)[:：.\s]?[A-Z\d]{1,6}|\d{6}(?:\.(?:SZ|SH|BJ))?|0\d{2,4}(?:\.HK)?)(?:[，,][^（）()]{0,30})?[）)]
`

export const codedName = (text: string, from: number, to: number): Entity | undefined => {
  const name = /^[一-鿿A-Za-z*]{2,10}/.exec(text.slice(from, Math.min(to, from + 10)))?.[0]
  if (!name) return undefined
  const end = from + name.length
  return hasCode(text, text[end] === ' ' ? end + 1 : end, to) ? { start: from, end, kind: 'name' } : undefined
}

const hasCode = (text: string, at: number, to: number): boolean =>
  (text[at] === '(' || text[at] === '（') && code.test(text.slice(at, Math.min(to, at + 70)))

/** The name of the company whose code stands in the bracket that opens at `at`. */
export const listedName = (text: string, at: number): string | undefined => {
  if (!hasCode(text, at, text.length)) return undefined
  const found = /(?:^|[，,。：:；;、“”（）()\s])([一-鿿A-Za-z*]{2,10})\s?$/.exec(text.slice(Math.max(0, at - 12), at))
  return found?.[1]
}
