import type { FigureRecord } from '../record/record.ts'
import type { CompiledField, CompiledSchema } from './compiled-field.ts'
import type { ConvertedValue } from './convert-value.ts'

const states = ['ok', 'missing', 'out-of-range', 'wrong-unit', 'inexact', 'ambiguous'] as const

export type FieldState = (typeof states)[number]

/** A figure for a field, in the field's unit, and why it is the one. */
export interface FieldValue extends ConvertedValue {
  readonly record: FigureRecord
  readonly confidence: FigureRecord['confidence']
  readonly why: string
}

/** A figure that is not the one, and why. */
export interface Rejected {
  readonly record: FigureRecord
  readonly why: string
}

export interface FieldResult {
  readonly field: CompiledField
  readonly state: FieldState
  /** The one value; several where the field wants all. Of `ambiguous`, those that disagree; else empty unless found. */
  readonly values: readonly FieldValue[]
  /** Of a field without a value: what came near. */
  readonly near: readonly Rejected[]
}

/** A report held to a schema. */
export interface FilledReport {
  readonly schema: CompiledSchema
  /** The report's own year, as far as it is known. */
  readonly year: number | null
  readonly subject: string | null
  readonly fields: readonly FieldResult[]
}

/** The values that a table shows: none where they disagree. */
export const shownValues = ({ state, values }: FieldResult): readonly FieldValue[] =>
  state === 'ok' || state === 'out-of-range' ? values : []
