import { isDigit, isLatin, SPACE } from '../document/fold.ts'
import type { FigureKind, UnitRow } from './kind.ts'

export interface UnitEntry {
  readonly form: string
  readonly row: UnitRow
  readonly kind: FigureKind
}

/** Every spelling of every unit, by first character, longest first: 平方公里 before 平方, 个百分点 before 个. */
export interface UnitLexicon {
  readonly get: (code: number) => readonly UnitEntry[] | undefined
}

/** A document needs the units of few characters: each character's are gathered when it is first asked for. */
export const compileUnits = (kinds: readonly FigureKind[]): UnitLexicon => {
  const known = new Map<number, readonly UnitEntry[] | undefined>()
  const rows: { readonly row: UnitRow; readonly kind: FigureKind; readonly end: number }[] = []
  let forms = ''
  for (const kind of kinds)
    for (const { forms: spellings, unit, exponent, tag } of kind.units ?? []) {
      forms += ` ${spellings} `
      // Rows of one shape: every quantity reads them.
      rows.push({ row: { forms: spellings, unit, exponent, tag }, kind, end: forms.length })
    }
  const gather = (code: number): readonly UnitEntry[] | undefined => {
    if (!(code > SPACE)) return undefined
    const entries: UnitEntry[] = []
    const start = ` ${String.fromCharCode(code)}`
    let next = 0
    for (let at = forms.indexOf(start); at >= 0; at = forms.indexOf(start, at + 1)) {
      while (rows[next]!.end <= at) next += 1
      const { row, kind } = rows[next]!
      entries.push({ form: forms.slice(at + 1, forms.indexOf(' ', at + 1)), row, kind })
    }
    // A stable sort: units of one length keep the order of the kinds.
    return entries.length === 0 ? undefined : entries.sort((a, b) => b.form.length - a.form.length)
  }
  return {
    get: (code) => {
      const entries = known.get(code)
      if (entries !== undefined || known.has(code)) return entries
      const gathered = gather(code)
      known.set(code, gathered)
      return gathered
    },
  }
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
