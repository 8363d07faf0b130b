import type { FigureKind } from '../figures/kind.ts'
import { kinds } from '../figures/kinds/index.ts'
import type { FigureRecord } from './record.ts'

const kindOf = new Map<string, FigureKind>(kinds.map((kind) => [kind.name, kind]))

/** Whether amounts of this sort add up to one: rates, degrees, means and ranks don't. */
export const addsUp = ({ kind, per }: FigureRecord): boolean => {
  const { value, difference, standing } = kindOf.get(kind) ?? {}
  return value === 'decimal' && !difference && !standing && per.length === 0
}
