import { isDigit, isLatin } from '../document/fold.ts'
import type { FigureKind, UnitRow } from './kind.ts'

export interface UnitEntry {
  readonly form: string
  readonly row: UnitRow
  readonly kind: FigureKind
}

/** Every spelling of every unit, by first character, longest first: 平方公里 before 平方, 个百分点 before 个. */
export type UnitLexicon = ReadonlyMap<number, readonly UnitEntry[]>

export const compileUnits = (kinds: readonly FigureKind[]): UnitLexicon => {
  const lexicon = new Map<number, UnitEntry[]>()
  for (const kind of kinds)
    for (const row of kind.units ?? [])
      for (const form of row.forms.split(' ')) {
        const code = form.charCodeAt(0)
        const entries = lexicon.get(code)
        if (entries) entries.push({ form, row, kind })
        else lexicon.set(code, [{ form, row, kind }])
      }
  // A stable sort: units of one length keep the order of the kinds.
  for (const entries of lexicon.values()) entries.sort((a, b) => b.form.length - a.form.length)
  return lexicon
}

const isSymbolEnd = (text: string, end: number): boolean => {
  const last = text.charCodeAt(end - 1)
  if (!isLatin(last)) return true
  const next = text.charCodeAt(end)
  return !(isLatin(next) || isDigit(next))
}

/** Does the unit stand at `at`, and not just the start of a longer word in Latin letters? */
export const standsAt = (entry: UnitEntry, text: string, at: number): boolean =>
  text.startsWith(entry.form, at) && isSymbolEnd(text, at + entry.form.length)
