import type { FigureKind } from '../figures/kind.ts'
import { kinds } from '../figures/kinds/index.ts'
import type { FigureRecord } from '../record/record.ts'

/** Whether two figures are of one unit, so that they can be compared. */
export const isSameMeasure = (a: FigureRecord, b: FigureRecord): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.per.join() === b.per.join()

/** A level, not the size of a change. */
export const isLevel = ({ change }: FigureRecord): boolean => change === null

const kindOf = new Map<string, FigureKind>(kinds.map((kind) => [kind.name, kind]))

/** Whether amounts of this sort add up to one: rates, degrees, means and ranks don't. */
export const addsUp = ({ kind, per }: FigureRecord): boolean => {
  const { value, difference, standing } = kindOf.get(kind) ?? {}
  return value === 'decimal' && !difference && !standing && per.length === 0
}
