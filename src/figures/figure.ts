import type { Calendar } from './calendar/calendar.ts'
import type { FigureKind, Modifier } from './kind.ts'
import type { Decimal } from './numerals/decimal.ts'
import type { Numeral } from './numerals/numeral.ts'

export interface Change {
  readonly direction: 'increase' | 'decrease'
  /** yoy, mom, prior, since:EDTF */
  readonly basis: string | null
}

export type Status = 'actual' | 'forecast' | 'target'

/** How a link is known: in the figure's clause, its sentence … or not stated at all. */
export type Known = 'stated' | 'sentence' | 'paragraph' | 'section' | 'document' | 'inferred'

/** How often links like it are right: nearly always, mostly, or often not. */
export type Sureness = 'high' | 'medium' | 'low'

/** What a figure is linked to, and how we know. */
export interface Link {
  readonly text: string
  readonly known: Known
  readonly sure: Sureness
  /** The rule that made it, for `extract explain`. */
  readonly rule: string
}

/** What a figure is to another of its passage or table: a part of it, its change, share, rank, or the end of its move. */
export interface Relation {
  readonly type: 'part_of' | 'change_of' | 'share_of' | 'rank_of' | 'range_of'
  readonly to: Figure
}

export interface Links {
  indicator: Link | null
  subject: Link | null
  period: Link | null
  relation: Relation | null
  /** The first of the figures that it belongs together with; itself for the first. */
  group: Figure | null
}

export const noLinks = (): Links => ({ indicator: null, subject: null, period: null, relation: null, group: null })

/**
 * A figure on its way through the stages: found by a rule, changed by refiners, linked, and at last written as a
 * record. Offsets are those of its block's reading. `kind` is `null` for a bare numeral that may yet get a unit from its
 * list or range; none leaves the refiners without a kind.
 */
export interface Figure {
  kind: FigureKind | null
  start: number
  end: number
  value: string | null
  min: Decimal | null
  max: Decimal | null
  unit: string | null
  /** Where the unit stands in the reading; kinds that keep it as written take it from there. */
  unitSpan: { start: number; end: number } | null
  /** Power of ten between the unit as written and the record's. */
  exponent: number
  modifier: Modifier | null
  per: string[]
  change: Change | null
  scope: string | null
  status: Status
  calendar: Calendar | null
  /** No figure of the output, but an anchor for others: 去年, 上年同期. */
  silent: boolean
  numeral: Numeral | null
  rule: string
  links: Links
}

/** A changed copy. All properties are written out: figures keep one shape, and what reads them stays fast. */
export const changed = (figure: Figure, changes: Partial<Figure>): Figure =>
  Object.assign(
    {
      kind: figure.kind,
      start: figure.start,
      end: figure.end,
      value: figure.value,
      min: figure.min,
      max: figure.max,
      unit: figure.unit,
      unitSpan: figure.unitSpan,
      exponent: figure.exponent,
      modifier: figure.modifier,
      per: figure.per,
      change: figure.change,
      scope: figure.scope,
      status: figure.status,
      calendar: figure.calendar,
      silent: figure.silent,
      numeral: figure.numeral,
      rule: figure.rule,
      links: figure.links,
    },
    changes,
  )
