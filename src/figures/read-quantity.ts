import { type Candidate, LAST } from './candidate.ts'
import type { Grammar } from './compile-grammar.ts'
import type { Match, Quantity, Scan } from './kind.ts'
import type { Numeral } from './numerals/numeral.ts'
import { plainQuantity } from './quantity.ts'
import type { Trace } from './trace.ts'
import { standsAt, type UnitEntry, type UnitLexicon } from './unit-lexicon.ts'

/** A numeral and the longest unit behind it that its kind accepts. */
export const readQuantity = (
  scan: Scan,
  grammar: Grammar,
  start: number,
  numeral: Numeral,
  trace?: Trace,
): Candidate | undefined => {
  const { text } = scan
  // 每万人, 每100公里: what something is counted by. 从第5升至第3: a place, and no 5升.
  if (text[start - 1] === '每' || text[start - 1] === '第') return undefined
  let at = numeral.end
  if (text[at] === ' ') at += 1
  const entries = grammar.units.get(text.charCodeAt(at))
  if (!entries) return undefined
  for (const entry of entries) {
    if (!standsAt(entry, text, at)) continue
    const { row, kind } = entry
    const end = at + entry.form.length
    const quantity: Quantity = {
      scan,
      start,
      negative: text[start] === '-' || text[start] === '负',
      numeral,
      row,
      unitStart: at,
      end,
    }
    const match = kind.quantity ? kind.quantity(quantity) : plainQuantity(quantity)
    const rule = `<numeral> <${kind.name} unit>`
    if (!match) {
      trace?.note(start, end, rule, 'declined', kind.name)
      continue
    }
    trace?.note(start, match.end, rule, 'candidate', kind.name)
    return { match: withDenominator(text, grammar, match), kind, rule, numeral, order: LAST }
  }
  return undefined
}

/** What the quantity is divided by: 800元/平方米, 395公斤/亩, 3元每公斤. */
const withDenominator = (text: string, grammar: Grammar, match: Match): Match => {
  const mark = text[match.end]
  if (mark !== '/' && mark !== '每') return match
  const at = match.end + 1
  const first = denominatorLength(grammar.units, text, at)
  if (first === 0) return match
  let end = at + first
  // 80至89岁每人每月50元: what is divided by 每人 stands behind it.
  if (mark === '每' && /[每\d]/.test(text[end] ?? '')) return match
  const per = [...(match.per ?? []), text.slice(at, end)]
  if ((text[end] === '·' || text[end] === '/') && mark === '/') {
    const second = denominatorLength(grammar.units, text, end + 1)
    if (second > 0) {
      per.push(text.slice(end + 1, end + 1 + second))
      end += 1 + second
    }
  }
  return { ...match, per, end }
}

/** 元/月, 元/人·餐: words that nothing is counted in, but by. */
const others = /(?:月|季度?|学期|餐|晚|班次|标准箱|生|校|村|县)(?![一-鿿])/y

const denominatorLength = (units: UnitLexicon, text: string, at: number): number => {
  others.lastIndex = at
  return Math.max(longestUnit(units, text, at)?.form.length ?? 0, others.exec(text)?.[0].length ?? 0)
}

const longestUnit = (units: UnitLexicon, text: string, at: number): UnitEntry | undefined =>
  units.get(text.charCodeAt(at))?.find((entry) => standsAt(entry, text, at))
