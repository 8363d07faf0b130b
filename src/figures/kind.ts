import type { Calendar } from './calendar/calendar.ts'
import type { Decimal } from './numerals/decimal.ts'
import type { Numeral } from './numerals/numeral.ts'

export type Modifier = 'about' | 'nearly' | 'over' | 'at_least' | 'under' | 'at_most' | 'several'

/** What a rule made of the text at one place: a stretch and its value. */
export interface Match {
  readonly end: number
  readonly value: string | null
  readonly min?: Decimal | null
  readonly max?: Decimal | null
  readonly unit: string | null
  readonly modifier?: Modifier | null
  readonly per?: readonly string[]
  readonly calendar?: Calendar
  /** An anchor (去年, 同期): links and later dates need it, but it is no figure of its own. */
  readonly silent?: boolean
  /** The numeral that shares its unit with the bare numerals of a list or range before it (3、5、8公里). */
  readonly numeral?: Numeral
  /** Where the unit stands: kinds that keep it as written take it from there. */
  readonly unitStart?: number
  readonly unitEnd?: number
  /** Power of ten between the unit as written and the record's. */
  readonly exponent?: number
}

/** The text under the rules: a block's reading. */
export interface Scan {
  readonly text: string
  /** The numeral at this place, read once however many rules ask. */
  readonly numeral: (at: number) => Numeral | undefined
}

/** Reads one construction where its first character stands; declines with `undefined`, never throws. */
export interface Rule {
  /** What it reads, in the style "<numeral> <currency>": it appears in `extract explain`. */
  readonly name: string
  /** Every character that can stand first. */
  readonly starts: string
  /** Where it begins with a numeral: every character that can stand behind this. Most numerals are passed over by it. */
  readonly behind?: string
  readonly read: (scan: Scan, at: number) => Match | undefined
}

/** A unit and its spellings. */
export interface UnitRow {
  /** Simplified and half-width, separated by spaces. Symbols in Latin letters are case-sensitive. */
  readonly forms: string
  /** The record's code; absent where the record keeps the unit as written (measure words). */
  readonly unit?: string | undefined
  /** Power of ten from the written unit to the record's: 成 is 1, ‰ is -1. */
  readonly exponent?: number | undefined
  /** A word of the kind's own for its `quantity`, such as `noun` for a counted noun (人, 县). */
  readonly tag?: string | undefined
}

/** A numeral with a unit behind it, as the kind's `quantity` sees it. */
export interface Quantity {
  readonly scan: Scan
  /** Of the numeral, its sign included. */
  readonly start: number
  readonly negative: boolean
  readonly numeral: Numeral
  readonly row: UnitRow
  readonly unitStart: number
  readonly end: number
}

/** What a kind of figure is: its rules, its units and what its records hold. One folder each; see CONTRIBUTING.md. */
export interface FigureKind<Name extends string = string> {
  readonly name: Name
  /** In Chinese, for column values and messages. */
  readonly title: string
  /** What it covers, for the schema. */
  readonly description: string
  /** What `value` holds in its records. */
  readonly value: 'decimal' | 'fraction' | 'ratio' | 'edtf'
  /** What `unit` holds: nothing, a code of the kind's rows, or the measure word as written. */
  readonly unit: 'none' | 'code' | 'written' | 'iso4217'
  readonly units?: readonly UnitRow[] | undefined
  readonly rules?: readonly Rule[] | undefined
  /** Turns a numeral and one of the kind's units into a match; absent: value times the row's exponent, the row's unit. */
  readonly quantity?: ((quantity: Quantity) => Match | undefined) | undefined
  /** Gives a bare numeral of a list the unit of the member behind it; absent: its value with that unit. */
  readonly share?: ((bare: Numeral, model: Match) => Match | undefined) | undefined
  /** Reads a numeral that no list or range gave a unit, by what stands around it: PMI为46.1, 亏损8000万. */
  readonly claim?: ((bare: BareNumeral) => Claim | undefined) | undefined
  /** Two of this kind with 至 between them are one range; true unless said otherwise. */
  readonly ranges?: boolean | undefined
  /** A time that governs other figures, and is linked to nothing itself: a point (2024年) or a stretch (上半年). */
  readonly calendar?: 'point' | 'stretch' | undefined
  /** A standing with a `scope`: among rivals (全国第三), or in a sequence (第七个), which counts what stands behind it. */
  readonly standing?: 'rank' | 'sequence' | undefined
  /** A size that can be the size of a change: 增长5%, 减少300人; true unless said otherwise. */
  readonly changes?: boolean | undefined
  /** What one of these to the hour or second is: a length becomes a speed (时速350公里). */
  readonly perTime?: FigureKind | undefined
  /** Its unit holds the time that it is divided by, and 每小时 before it says nothing more. */
  readonly timed?: boolean | undefined
  /** A length of time, which what happens in it may follow: 三年初见成效. */
  readonly lasting?: boolean | undefined
  /** It describes somebody (63岁的村民) and measures something only with a noun that says so (平均年龄45岁). */
  readonly describes?: boolean | undefined
  /** × between two of them gives the sides of something (4.2×4.0cm); 2×35万千瓦 is two of 35万千瓦. */
  readonly sides?: boolean | undefined
  /** 内 behind it says that it is not exceeded: 3年内, 5公里内. */
  readonly bounded?: boolean | undefined
  /** 最高 and 最低 before it tell of an extreme that was measured, and limit nothing: 最高38℃. */
  readonly peaks?: boolean | undefined
  /** Of two of these only the difference tells, no growth in percent (5% and 7%, 20℃ and 30℃); its unit, where it has another. */
  readonly difference?: { readonly unit?: string } | undefined
  /** Words in the head of a table's column that say that its whole numbers are of this kind: 全市位次. */
  readonly heads?: RegExp | undefined
}

/** Makes a kind. Absent properties stand in their places: what reads kinds of one shape is several times as fast. */
export const defineKind = <Name extends string>(kind: FigureKind<Name>): FigureKind<Name> => ({
  name: kind.name,
  title: kind.title,
  description: kind.description,
  value: kind.value,
  unit: kind.unit,
  units: kind.units,
  rules: kind.rules,
  quantity: kind.quantity,
  share: kind.share,
  claim: kind.claim,
  ranges: kind.ranges,
  calendar: kind.calendar,
  standing: kind.standing,
  changes: kind.changes,
  perTime: kind.perTime,
  timed: kind.timed,
  lasting: kind.lasting,
  describes: kind.describes,
  sides: kind.sides,
  bounded: kind.bounded,
  peaks: kind.peaks,
  difference: kind.difference,
  heads: kind.heads,
})

/** A numeral with no unit, and the text around it. */
export interface BareNumeral {
  readonly numeral: Numeral
  readonly value: Decimal | null
  /** Two ends: 3到5之间. */
  readonly range: boolean
  /** As it stands: 1.6亿, 3到5. */
  readonly text: string
  /** Up to {@link BEFORE} and {@link BEHIND} characters. */
  readonly before: string
  readonly behind: string
}

export interface Claim {
  readonly unit: string | null
}
