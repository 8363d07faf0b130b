import type { FigureKind } from '../figures/kind.ts'
import { kinds } from '../figures/kinds/index.ts'
import { OWN } from '../figures/kinds/money/units.ts'
import { scaleExponents } from '../figures/numerals/scales.ts'
import { readUnit } from '../tables/measure.ts'

/** The unit that a field's values are given in, and those that it takes. */
export interface TargetUnit {
  /** As the schema writes it: 亿元. */
  readonly text: string
  readonly kind: FigureKind
  /** The record's unit: its code, the measure word, or {@link OWN} for the document's currency. */
  readonly code: string
  /** Power of ten between the record's unit and this one: 8 for 亿元. */
  readonly exponent: number
  readonly per: readonly string[]
}

/** Reads a unit of a schema; a measure word that no list has is one all the same where the field counts. */
export const readTargetUnit = (text: string, counts: boolean): TargetUnit | undefined => {
  const found = readUnit(text)
  if (!found) return counts ? measureWord(text) : undefined
  const { kind, row, scale, per } = found
  const code = kind.unit === 'written' ? found.text : (row.unit ?? found.text)
  return { text, kind, code, exponent: scale + (row.exponent ?? 0), per }
}

const measureWord = (text: string): TargetUnit | undefined => {
  const kind = kinds.find(({ name }) => name === 'count')
  const scales = /^[十百千万亿]*/.exec(text)?.[0] ?? ''
  const code = text.slice(scales.length)
  if (!kind || !/^[\p{L}]+$/u.test(code)) return undefined
  const exponent = [...scales].reduce((sum, char) => sum + (scaleExponents[char] ?? 0), 0)
  return { text, kind, code, exponent, per: [] }
}

/** Does the record's unit count as this one as it stands? `currency` is what 元 means in the document. */
export const isSameUnit = ({ code }: TargetUnit, unit: string | null, currency: string): boolean =>
  unit === (code === OWN ? currency : code)
