import type { More } from './more.ts'
import { BIG, scaleExponents } from './scales.ts'

/** A coefficient or sum: two ends where the numeral is indefinite (三四百). */
export interface Ends {
  readonly lo: bigint
  readonly hi: bigint
}

export const both = (value: bigint): Ends => ({ lo: value, hi: value })

/** What stood before a 万, 亿 or 兆, multiplied out, and the largest scale in it. */
export interface Group extends Ends {
  readonly exponent: number
}

/** A compound numeral on its way: 三亿 (a group) 五千二百 (a section) 三 (a coefficient). */
export interface Progress {
  readonly text: string
  readonly start: number
  at: number
  readonly groups: Group[]
  section: Ends | undefined
  coefficient: Ends | undefined
  decimals: string
  several: boolean
  bare: boolean
  /** 零 stands before what comes: the next digit counts ones, not the next lower scale. */
  zero: boolean
  more: More['kind']
  /** Exponent of the last scale read. */
  last: number
  /** Exponent of the scales read since the last coefficient, and of the 万 and 亿 among them. */
  run: number
  bigRun: number
  tokens: number
}

export const begin = (text: string, at: number): Progress => ({
  text,
  start: at,
  at,
  groups: [],
  section: undefined,
  coefficient: undefined,
  decimals: '',
  several: false,
  bare: false,
  zero: false,
  more: undefined,
  last: 0,
  run: 0,
  bigRun: 0,
  tokens: 0,
})

/** Adds the coefficient, times a scale below 万, to the section; with no coefficient the scale counts once (千). */
export const addCoefficient = (progress: Progress, exponent: number): void => {
  const factor = 10n ** BigInt(exponent)
  const part = progress.coefficient ?? both(1n)
  const { section } = progress
  progress.section = { lo: (section?.lo ?? 0n) + part.lo * factor, hi: (section?.hi ?? 0n) + part.hi * factor }
  progress.coefficient = undefined
}

/** Multiplies all that stands before it by 万, 亿 or 兆: 三千万亿, 五亿零三万. */
export const closeGroup = (progress: Progress, exponent: number): void => {
  if (progress.coefficient) addCoefficient(progress, 0)
  const { groups, section } = progress
  let sum: Ends = section ?? both(0n)
  let power = exponent
  for (let top = groups.at(-1); top; top = groups.at(-1)) {
    if (top.exponent > exponent || (top.exponent === exponent && section)) break
    sum = { lo: sum.lo + top.lo, hi: sum.hi + top.hi }
    power = Math.max(power, exponent)
    groups.pop()
  }
  if (sum.hi === 0n) sum = both(1n)
  const factor = 10n ** BigInt(exponent)
  groups.push({ lo: sum.lo * factor, hi: sum.hi * factor, exponent: power })
  progress.section = undefined
}

/** Goes on to `end`; a coefficient ends the run of scales before it. */
export const pass = (progress: Progress, end: number): true => {
  progress.at = end
  progress.run = 0
  progress.bigRun = 0
  return true
}

export const passScale = (progress: Progress, exponent: number): true => {
  progress.run += exponent
  if (exponent >= BIG) progress.bigRun += exponent
  progress.last = exponent
  progress.at += 1
  return true
}

/** The last digit of 三千二 and 3万5 counts the next lower scale. */
export const countsLowerScale = ({ text, last, zero }: Progress, end: number): boolean =>
  last > 1 && !zero && scaleExponents[text[end]!] === undefined
