import { type CharClasses, charClasses } from '../document/char-classes.ts'
import { isDigit, isLatin } from '../document/fold.ts'
import type { Figure } from './figure.ts'
import type { FigureKind, Match, Quantity, Rule, Scan } from './kind.ts'
import { type NonFigures, nonFigureEnd } from './non-figures/non-figures.ts'
import { type Numeral, readNumeral } from './numerals/numeral.ts'
import { hanziNumberChars } from './numerals/numeral-chars.ts'
import { inner, plainQuantity, scaledValue } from './quantity.ts'
import type { Trace } from './trace.ts'
import { compileUnits, standsAt, type UnitEntry, type UnitLexicon } from './unit-lexicon.ts'

interface PlacedRule {
  readonly rule: Rule
  readonly kind: FigureKind
}

/** Everything that the finder looks up, made once from the kinds. */
export interface Grammar {
  readonly kinds: readonly FigureKind[]
  readonly units: UnitLexicon
  readonly rules: ReadonlyMap<number, readonly PlacedRule[]>
  readonly nonFigures: NonFigures
  /** What can begin at each code unit: bits of {@link NUMERAL}, {@link RULE}, {@link GUARD}. */
  readonly starts: CharClasses
}

const NUMERAL = 1
const RULE = 2
const GUARD = 4

const numeralStarts = `0123456789半数几${hanziNumberChars}`

/** Runs of digits beyond this are identifiers, and no number is read from them. */
const LONGEST_NUMBER = 24

export const compileGrammar = (kinds: readonly FigureKind[], nonFigures: NonFigures): Grammar => {
  const rules = new Map<number, PlacedRule[]>()
  let ruleStarts = ''
  for (const kind of kinds)
    for (const rule of kind.rules ?? []) {
      ruleStarts += rule.starts
      for (let i = 0; i < rule.starts.length; i += 1) {
        const code = rule.starts.charCodeAt(i)
        const list = rules.get(code)
        if (list === undefined) rules.set(code, [{ rule, kind }])
        else if (list.at(-1)?.rule !== rule) list.push({ rule, kind })
      }
    }
  const starts = charClasses([numeralStarts, NUMERAL], [ruleStarts, RULE], [nonFigures.starts, GUARD])
  return { kinds, units: compileUnits(kinds), rules, nonFigures, starts }
}

interface Candidate {
  readonly match: Match
  readonly kind: FigureKind
  readonly rule: string
  readonly numeral: Numeral | null
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
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    const bits = starts[code]!
    if (bits === 0) {
      i += 1
      continue
    }
    const guard = bits & (GUARD | NUMERAL) ? nonFigureEnd(grammar.nonFigures, scan, i) : undefined
    let best: Candidate | undefined
    if (bits & RULE)
      for (const { rule, kind } of grammar.rules.get(code) ?? []) {
        const match = rule.read(scan, i)
        if (!match || match.end <= i) continue
        trace?.note(i, match.end, rule.name, `candidate ${kind.name}`)
        if (!best || match.end > best.match.end) best = { match, kind, rule: rule.name, numeral: match.numeral ?? null }
      }
    const signed = i === figures.at(-1)?.end ? 0 : signLength(text, i)
    const numeral = signed > 0 ? scan.numeral(i + signed) : bits & NUMERAL ? scan.numeral(i) : undefined
    const usable = numeral !== undefined && isFree(text, i, numeral)
    if (usable) {
      const quantity = readQuantity(scan, grammar, i, numeral, trace)
      if (quantity && (!best || quantity.match.end > best.match.end)) best = quantity
    }
    if (guard && guard.end >= (best?.match.end ?? 0)) {
      trace?.note(i, guard.end, guard.rule, 'no figure')
      i = guard.end
      continue
    }
    if (best) {
      figures.push(toFigure(i, best.match, best.kind, best.rule, best.numeral))
      i = best.match.end
      continue
    }
    if (numeral) {
      if (usable && isWorthKeeping(text, numeral)) figures.push(bareFigure(i, numeral, signed > 0))
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
  if (numeral.half) return false
  if (!numeral.hanzi) return true
  if (numeral.scale > 1 || numeral.over || numeral.several) return true
  const next = text[numeral.end]
  return next !== undefined && '、至到-—~～–和或及与'.includes(next)
}

/** A numeral and the longest unit behind it that its kind accepts. */
const readQuantity = (
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
      trace?.note(start, end, rule, `declined by ${kind.name}`)
      continue
    }
    trace?.note(start, match.end, rule, `candidate ${kind.name}`)
    return { match: withDenominator(text, grammar, match), kind, rule, numeral }
  }
  return undefined
}

/** What the quantity is divided by: 800元/平方米, 395公斤/亩, 3元每公斤. */
const withDenominator = (text: string, grammar: Grammar, match: Match): Match => {
  const mark = text[match.end]
  if (mark !== '/' && mark !== '每') return match
  const at = match.end + 1
  const unit = longestUnit(grammar.units, text, at)
  if (!unit) return match
  let end = at + unit.form.length
  const per = [...(match.per ?? []), text.slice(at, end)]
  if ((text[end] === '·' || text[end] === '/') && mark === '/') {
    const second = longestUnit(grammar.units, text, end + 1)
    if (second) {
      per.push(second.form)
      end += 1 + second.form.length
    }
  }
  return { ...match, per, end }
}

const longestUnit = (units: UnitLexicon, text: string, at: number): UnitEntry | undefined =>
  units.get(text.charCodeAt(at))?.find((entry) => standsAt(entry, text, at))

const unitSpan = ({ unitStart, unitEnd }: Match) =>
  unitStart === undefined || unitEnd === undefined ? null : { start: unitStart, end: unitEnd }

const toFigure = (
  start: number,
  match: Match,
  kind: FigureKind | null,
  rule: string,
  numeral: Numeral | null,
): Figure => ({
  kind,
  start,
  end: match.end,
  value: match.value,
  min: match.min ?? null,
  max: match.max ?? null,
  unit: match.unit,
  unitSpan: unitSpan(match),
  exponent: match.exponent ?? 0,
  modifier: match.modifier ?? null,
  per: [...(match.per ?? [])],
  change: null,
  scope: null,
  status: 'actual',
  calendar: match.calendar ?? null,
  silent: match.silent ?? false,
  numeral,
  rule,
  links: { indicator: null, subject: null, period: null },
})

const bareFigure = (start: number, numeral: Numeral, signed: boolean): Figure => {
  const match: Match = { ...scaledValue(numeral, 0, signed), unit: null, end: numeral.end, modifier: inner(numeral) }
  return toFigure(start, match, null, '<numeral>', numeral)
}
