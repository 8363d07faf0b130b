import type { KindName } from '../figures/kinds/index.ts'
import type { Decimal } from '../figures/numerals/decimal.ts'
import type { Severity } from '../findings/finding.ts'
import type { Field } from './report-schema.ts'
import type { TargetUnit } from './target-unit.ts'

/** One wording of an indicator: its words in their order, normalized. */
export type Wording = readonly string[]

/** A field of a schema, ready to be looked for: defaults filled in, words normalized, its unit read. */
export interface CompiledField {
  readonly name: string
  readonly title: string
  readonly description: string | null
  /** Wordings of one meaning together; the groups in the order of preference. */
  readonly indicator: readonly (readonly Wording[])[]
  /** Of the same form: wordings that make the value negative. */
  readonly opposite: readonly (readonly Wording[])[]
  readonly exclude: readonly string[]
  readonly match: NonNullable<Field['match']>
  readonly kinds: ReadonlySet<KindName>
  /** The first is the one of the value, the others are as good. */
  readonly units: readonly TargetUnit[]
  readonly change: string | null
  readonly per: readonly string[] | null
  readonly subject: 'own' | 'any' | readonly string[]
  readonly scope: readonly string[] | null
  readonly section: readonly string[] | null
  readonly period: string
  readonly status: NonNullable<Field['status']>
  readonly required: boolean
  readonly min: Decimal | null
  readonly max: Decimal | null
  readonly multiple: boolean
  readonly pick: NonNullable<Field['pick']>
  readonly round: number | null
  readonly severity: Severity
}

export interface CompiledSchema {
  readonly name: string
  readonly title: string
  readonly fields: readonly CompiledField[]
}
