import { charClasses } from '../document/char-classes.ts'
import { isDigit, isLatin } from '../document/fold.ts'
import { type Grammar, GUARD, NUMERAL, RULE } from './compile-grammar.ts'
import type { Figure } from './figure.ts'
import type { Scan } from './kind.ts'
import { longestMatch } from './longest-match.ts'
import { nonFigureEnd } from './non-figures/non-figures.ts'
import { type Numeral, readNumeral } from './numerals/numeral.ts'
import { hanziNumberChars } from './numerals/numeral-chars.ts'
import { readQuantity } from './read-quantity.ts'
import { bareFigure, toFigure } from './to-figure.ts'
import type { Trace } from './trace.ts'

/** Runs of digits beyond this are identifiers, and no number is read from them. */
const LONGEST_NUMBER = 24
/** Runs of digits, hanzi digits and scales beyond this are nothing at all: numbers that are written out reach 35. */
const LONGEST_RUN = 50
const NUMBER = 1
const numberChars = charClasses([`0123456789${hanziNumberChars}`, NUMBER])

const withoutUnit = 'a numeral without a unit'
const partOfName = 'it is part of a name in Latin letters'

const endOfRun = (text: string, at: number): number => {
  let end = at
  while (numberChars[text.charCodeAt(end)] === NUMBER) end += 1
  return end
}

/**
 * Finds the figures of a reading from left to right. At each character that can begin one, the rules and the numerals
 * with units compete, and the longest match wins; words and patterns that only look like figures (三农, 国发〔2024〕5号)
 * compete too and win ties. Bare numerals stay in the result without a kind, for the refiners.
 */
export const findFigures = (text: string, grammar: Grammar, trace?: Trace): Figure[] => {
  const figures: Figure[] = []
  const { starts } = grammar
  let numeralAt = -1
  let numeralMemo: Numeral | undefined
  const scan: Scan = {
    text,
    numeral: (at) => {
      if (at !== numeralAt) {
        numeralAt = at
        numeralMemo = at < text.length && starts[text.charCodeAt(at)]! & NUMERAL ? readNumeral(text, at) : undefined
      }
      return numeralMemo
    },
  }
  let runEnd = 0
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    const bits = starts[code]!
    if (bits === 0) {
      i += 1
      continue
    }
    if (bits & NUMERAL && i >= runEnd) {
      runEnd = endOfRun(text, i)
      if (runEnd - i > LONGEST_RUN) {
        trace?.note(i, runEnd, '<numeral>', 'dropped', 'longer than any number: an identifier, or nothing at all')
        i = runEnd
        continue
      }
    }
    const guard = bits & (GUARD | NUMERAL) ? nonFigureEnd(grammar.nonFigures, scan, i) : undefined
    const numeralHere = bits & NUMERAL ? scan.numeral(i) : undefined
    let best = bits & RULE ? longestMatch(grammar.rules.get(code), scan, i, undefined, trace) : undefined
    if (numeralHere !== undefined) {
      const behind = grammar.numeralRules.get(text.charCodeAt(numeralHere.end))
      if (behind !== undefined) best = longestMatch(behind, scan, i, best, trace)
    }
    const before = figures.at(-1)
    // 上年同期-5,049元: behind an anchor it is no dash.
    const dash = i === before?.end && before.calendar?.type !== 'same'
    const signed = dash ? 0 : signLength(text, i)
    const numeral = signed > 0 ? scan.numeral(i + signed) : numeralHere
    const usable = numeral !== undefined && isFree(text, i, numeral)
    if (usable) {
      const quantity = readQuantity(scan, grammar, i, numeral, trace)
      if (quantity && (!best || quantity.match.end > best.match.end)) best = quantity
    }
    if (guard && guard.end >= (best?.match.end ?? 0)) {
      trace?.note(guard.start, guard.end, guard.rule, 'no figure', guard.word ? 'word' : 'pattern')
      i = guard.end
      continue
    }
    if (guard) trace?.note(guard.start, guard.end, guard.rule, 'outranked', guard.word ? 'word' : 'pattern')
    if (best) {
      trace?.note(i, best.match.end, best.rule, 'taken', best.kind.name)
      figures.push(toFigure(i, best.match, best.kind, best.rule, best.numeral))
      i = best.match.end
      continue
    }
    if (numeral) {
      const kept = usable && isWorthKeeping(text, numeral)
      if (kept) figures.push(bareFigure(i, numeral, signed > 0))
      trace?.note(i, numeral.end, '<numeral>', kept ? 'bare' : 'dropped', usable ? withoutUnit : partOfName)
      i = Math.max(numeral.end, i + 1)
      continue
    }
    i += 1
  }
  return figures
}

const MINUS = 0x2d
const FU = '负'.charCodeAt(0)

/** A sign that belongs to the number behind it: -16,142元, 负40%. A dash between two things is none. */
const signLength = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code !== MINUS && code !== FU && code !== 0x2b) return 0
  const next = text.charCodeAt(at + 1)
  // 减负460亿元, 担负3项任务
  if (code === FU && '减担肩欠自胜抱背正'.includes(text[at - 1] ?? '-')) return 0
  if (code === FU) return isDigit(next) || text.startsWith('百分之', at + 1) ? 1 : 0
  if (!isDigit(next)) return 0
  const before = text.charCodeAt(at - 1)
  const attached =
    isDigit(before) || isLatin(before) || before === MINUS || before === 0x29 || before === 0xff09 || before === 0x25
  return attached ? 0 : 1
}

/** Digits glued to Latin letters (IPv6, G20, 5G, 3D) are part of a name, unless a real unit follows (GDP1463亿元). */
const isFree = (text: string, at: number, numeral: Numeral): boolean => {
  if (numeral.plain && numeral.end - numeral.start > LONGEST_NUMBER) return false
  const before = text.charCodeAt(at - 1)
  const short = numeral.scale === 0 && (numeral.end - numeral.start < 4 || !numeral.plain) && text[numeral.end] !== '%'
  if (isLatin(before) && short && !(numeral.end - numeral.start > 4)) return false
  if ((before === MINUS || before === 0x2f || before === 0x2e) && isLatin(text.charCodeAt(at - 2)) && numeral.plain)
    return false
  return true
}

/** Hanzi numerals without a unit matter only as members of a list or a range (三至五年, 一、二季度). */
const isWorthKeeping = (text: string, numeral: Numeral): boolean => {
  // 每10万人: what something is counted by.
  if (numeral.half || text[numeral.start - 1] === '每') return false
  if (!numeral.hanzi) return true
  if (numeral.scale > 1 || numeral.over || numeral.several) return true
  const next = text[numeral.end]
  // 百分之四到五
  if (/[至到]/.test(text[numeral.start - 1] ?? '')) return true
  return next !== undefined && '、至到-—~～–和或及与'.includes(next)
}
