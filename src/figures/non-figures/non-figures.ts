import type { Scan } from '../kind.ts'
import { financial, hanziDigits, hanziTens } from '../numerals/hanzi.ts'
import { scaleExponents } from '../numerals/scales.ts'
import { type NonFigureRule, rules } from './rules.ts'
import { words } from './words.ts'

interface PlacedWord {
  readonly word: string
  /** Where its first numeral character stands in it. */
  readonly offset: number
}

/** Words and patterns that only look like figures, ready to be looked up where a figure could begin. */
export interface NonFigures {
  readonly words: ReadonlyMap<number, readonly PlacedWord[]>
  readonly rules: ReadonlyMap<number, readonly NonFigureRule[]>
  /** Every character at which a rule or a word's numeral stands. */
  readonly starts: string
}

const triggers = new Set(
  `0123456789半数几第首前${Object.keys(hanziDigits).join('')}${Object.keys(hanziTens).join('')}${Object.keys(scaleExponents).join('')}${financial}`,
)

export const compileNonFigures = (names: readonly string[] = []): NonFigures => {
  const placed = new Map<number, PlacedWord[]>()
  for (const word of [...Object.values(words).flatMap((list) => list.split(/\s+/)), ...names]) {
    const offset = [...word].findIndex((char) => triggers.has(char))
    if (offset < 0) continue
    const code = word.charCodeAt(offset)
    const list = placed.get(code)
    if (list) list.push({ word, offset })
    else placed.set(code, [{ word, offset }])
  }
  const byStart = new Map<number, NonFigureRule[]>()
  for (const rule of rules)
    for (const char of new Set(rule.starts)) {
      const list = byStart.get(char.charCodeAt(0))
      if (list) list.push(rule)
      else byStart.set(char.charCodeAt(0), [rule])
    }
  const starts = String.fromCharCode(...new Set([...placed.keys(), ...byStart.keys()]))
  return { words: placed, rules: byStart, starts }
}

/** The end of the longest word or pattern at `at` that is no figure. */
export const nonFigureEnd = (
  nonFigures: NonFigures,
  scan: Scan,
  at: number,
): { end: number; rule: string } | undefined => {
  const { text } = scan
  const code = text.charCodeAt(at)
  let end = 0
  let rule = ''
  for (const { word, offset } of nonFigures.words.get(code) ?? []) {
    if (at - offset + word.length > end && text.startsWith(word, at - offset)) {
      end = at - offset + word.length
      rule = word
    }
  }
  for (const candidate of nonFigures.rules.get(code) ?? []) {
    const stop = candidate.read(scan, at)
    if (stop !== undefined && stop > end) {
      end = stop
      rule = candidate.name
    }
  }
  return end > at ? { end, rule } : undefined
}
