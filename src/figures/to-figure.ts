import { type Figure, noLinks } from './figure.ts'
import type { FigureKind, Match } from './kind.ts'
import type { Numeral } from './numerals/numeral.ts'
import { inner, scaledValue } from './quantity.ts'

const unitSpan = ({ unitStart, unitEnd }: Match) =>
  unitStart === undefined || unitEnd === undefined ? null : { start: unitStart, end: unitEnd }

/** What a match becomes, before refiners and links. */
export const toFigure = (
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
  links: noLinks(),
})

/** A numeral alone: it has no kind yet. */
export const bareFigure = (start: number, numeral: Numeral, signed: boolean): Figure => {
  const { value, min, max } = scaledValue(numeral, 0, signed)
  const match: Match = { value, min, max, unit: null, end: numeral.end, modifier: inner(numeral) }
  return toFigure(start, match, null, '<numeral>', numeral)
}
