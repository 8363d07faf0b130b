import { type CharClasses, charClasses } from '../document/char-classes.ts'
import type { FigureKind, Rule } from './kind.ts'
import type { NonFigures } from './non-figures/non-figures.ts'
import { hanziNumberChars } from './numerals/numeral-chars.ts'
import { compileUnits, type UnitLexicon } from './unit-lexicon.ts'

export interface PlacedRule {
  readonly rule: Rule
  readonly kind: FigureKind
  /** Between matches of one length the earlier rule wins. */
  readonly order: number
}

/** Everything that the finder looks up, made once from the kinds. */
export interface Grammar {
  readonly kinds: readonly FigureKind[]
  readonly units: UnitLexicon
  /** Rules by the character that they begin with, and those that begin with a numeral by the one behind this. */
  readonly rules: ReadonlyMap<number, readonly PlacedRule[]>
  readonly numeralRules: ReadonlyMap<number, readonly PlacedRule[]>
  readonly nonFigures: NonFigures
  /** What can begin at each code unit: bits of {@link NUMERAL}, {@link RULE}, {@link GUARD}. */
  readonly starts: CharClasses
}

/** Bits of {@link Grammar.starts}. */
export const NUMERAL = 1
export const RULE = 2
export const GUARD = 4

const numeralStarts = `0123456789半数几${hanziNumberChars}`

export const compileGrammar = (kinds: readonly FigureKind[], nonFigures: NonFigures): Grammar => {
  const rules = new Map<number, PlacedRule[]>()
  const numeralRules = new Map<number, PlacedRule[]>()
  let ruleStarts = ''
  let order = 0
  for (const kind of kinds)
    for (const rule of kind.rules ?? []) {
      const placed = { rule, kind, order }
      order += 1
      for (const char of rule.behind ?? '') place(numeralRules, char.charCodeAt(0), placed)
      for (const char of rule.starts)
        if (rule.behind === undefined || !numeralStarts.includes(char)) {
          place(rules, char.charCodeAt(0), placed)
          ruleStarts += char
        }
    }
  const starts = charClasses([numeralStarts, NUMERAL], [ruleStarts, RULE], [nonFigures.starts, GUARD])
  return { kinds, units: compileUnits(kinds), rules, numeralRules, nonFigures, starts }
}

const place = (rules: Map<number, PlacedRule[]>, code: number, placed: PlacedRule): void => {
  const list = rules.get(code)
  if (list === undefined) rules.set(code, [placed])
  else if (list.at(-1) !== placed) list.push(placed)
}
