import { compare, isDecimal } from '../figures/numerals/decimal.ts'
import { meet, statedInterval } from '../record/stated-interval.ts'
import type { CompiledField } from './compiled-field.ts'
import { compareGrades, type Usable } from './usable.ts'

/** Of the figures that fit best, the one that the field wants; all of them where it wants all, or where they disagree. */
export const pickValues = (
  usable: readonly Usable[],
  { pick, multiple }: CompiledField,
): { values: readonly Usable[]; agree: boolean } => {
  const best = bestOf(usable, multiple ? 2 : undefined)
  if (multiple) return { values: best, agree: true }
  if (pick === 'only') return onlyOne(best)
  const [first, ...others] = best
  if (!first) throw new Error('there is nothing to pick from')
  const better = comparisons[pick]
  return { values: [others.reduce((kept, next) => (better(next, kept) ? next : kept), first)], agree: true }
}

/** Those of the best grade, as far as its first parts go. */
const bestOf = (usable: readonly Usable[], parts?: number): Usable[] => {
  const grades = usable.map(({ grade }) => grade.slice(0, parts))
  const best = grades.reduce((low, next) => (compareGrades(next, low) < 0 ? next : low))
  return usable.filter((_, i) => compareGrades(grades[i]!, best) === 0)
}

const numberOf = ({ conversion: { value, max } }: Usable): string => value ?? max ?? ''

const exceeds = (a: Usable, b: Usable): boolean => {
  const [x, y] = [numberOf(a), numberOf(b)]
  return isDecimal(x) && isDecimal(y) ? compare(x, y) > 0 : x > y
}

/** The end of a period: 2021/2025 is as late as 2025. */
const endOf = ({ entry: { record } }: Usable): string => record.period?.split('/').at(-1) ?? ''

const comparisons = {
  first: () => false,
  latest: (a: Usable, b: Usable) => endOf(a) > endOf(b),
  largest: exceeds,
  smallest: (a: Usable, b: Usable) => exceeds(b, a),
} as const

/**
 * Values that rounding explains agree: 731.5亿元 and 7315023万元. The one with the most digits is the one, but rather what
 * is said to be than what was passed: 突破300亿元、达到318亿元.
 */
const onlyOne = (best: readonly Usable[]): { values: readonly Usable[]; agree: boolean } => {
  const distinct = best.filter((one, i) => best.findIndex((other) => sameValue(one, other)) === i)
  const precise = [...distinct].sort((a, b) => roundness(a) - roundness(b) || digitsOf(b) - digitsOf(a))[0]
  if (!precise) throw new Error('there is nothing to pick from')
  return distinct.every((one) => agrees(one, precise))
    ? { values: [precise], agree: true }
    : { values: distinct, agree: false }
}

const sameValue = (a: Usable, b: Usable): boolean =>
  a.conversion.value === b.conversion.value &&
  a.conversion.min === b.conversion.min &&
  a.conversion.max === b.conversion.max

const roundness = ({ entry }: Usable): number => (entry.record.modifier === null ? 0 : 1)

const digitsOf = ({ entry }: Usable): number => entry.record.text.replace(/[^\d０-９]/g, '').length

const agrees = (a: Usable, b: Usable): boolean => {
  if (sameValue(a, b)) return true
  if (a.entry.record.unit !== b.entry.record.unit) return false
  if (a.entry.record.change?.direction !== b.entry.record.change?.direction) return false
  const [x, y] = [statedInterval(a.entry.record), statedInterval(b.entry.record)]
  return x !== undefined && y !== undefined && meet(x, y)
}
