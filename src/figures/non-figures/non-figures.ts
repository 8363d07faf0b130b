import type { Scan } from '../kind.ts'
import { rules } from './rules/index.ts'
import type { NonFigureRule } from './rules/non-figure-rule.ts'
import { indexWords, type WordIndex } from './word-index.ts'
import { words } from './words.ts'

/** Words and patterns that only look like figures, ready to be looked up where a figure could begin. */
export interface NonFigures {
  readonly words: WordIndex
  readonly rules: ReadonlyMap<number, readonly NonFigureRule[]>
  /** Every character at which a rule or a word's numeral stands. */
  readonly starts: string
}

export const compileNonFigures = (names: readonly string[] = []): NonFigures => {
  const index = indexWords([...Object.values(words), ...names])
  const byStart = new Map<number, NonFigureRule[]>()
  let starts = index.starts
  for (const rule of rules) {
    starts += rule.starts
    for (let i = 0; i < rule.starts.length; i += 1) {
      const code = rule.starts.charCodeAt(i)
      const list = byStart.get(code)
      if (list === undefined) byStart.set(code, [rule])
      else if (list.at(-1) !== rule) list.push(rule)
    }
  }
  return { words: index, rules: byStart, starts }
}

/** What is no figure: a word of the lists, or what the rule of that name reads. */
export interface NonFigure {
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly word: boolean
}

/** The longest word or pattern at `at` that is no figure. */
export const nonFigureEnd = (nonFigures: NonFigures, scan: Scan, at: number): NonFigure | undefined => {
  const { text } = scan
  const found = nonFigures.words.wordAt(text, at)
  let start = found ? at - found.offset : at
  let end = found ? start + found.word.length : 0
  let rule = found ? found.word : ''
  let word = found !== undefined
  const candidates = nonFigures.rules.get(text.charCodeAt(at))
  if (candidates !== undefined)
    for (const candidate of candidates) {
      const stop = candidate.read(scan, at)
      if (stop !== undefined && stop > end) {
        start = at
        end = stop
        rule = candidate.name
        word = false
      }
    }
  return end > at ? { start, end, rule, word } : undefined
}
