import type { FigureRecord } from '../record/record.ts'
import { meet, statedInterval } from '../record/stated-interval.ts'
import type { Comparable } from './comparable.ts'
import { signedValue } from './compare-values.ts'

/** Figures of one report that measure the same: one that stands for all, or several that contradict one another. */
export type Group = { readonly one: Comparable } | { readonly several: readonly Comparable[] }

/** Groups the figures by a key; those whose key is `undefined` are left out. */
export const groupFigures = (
  figures: readonly Comparable[],
  keyOf: (figure: Comparable) => string | undefined,
): Map<string, Group> => {
  const lists = new Map<string, Comparable[]>()
  for (const figure of figures) {
    const key = keyOf(figure)
    if (key === undefined) continue
    const list = lists.get(key)
    if (list) list.push(figure)
    else lists.set(key, [figure])
  }
  return new Map([...lists].map(([key, list]) => [key, settle(list)]))
}

const settle = (list: readonly Comparable[]): Group => {
  const [first, ...others] = list as readonly [Comparable, ...Comparable[]]
  const one = others.reduce((best, each) => (digitsOf(each.record) > digitsOf(best.record) ? each : best), first)
  return list.every(({ record }) => sameValue(record, one.record)) ? { one } : { several: list }
}

/** More digits tell more: 731.5亿 before 732亿. */
const digitsOf = ({ value }: FigureRecord): number => value?.replace(/^[-0.]+|0+$|\./g, '').length ?? 0

/** Whether two values can be the same, one of them more rounded than the other. */
export const sameValue = (a: FigureRecord, b: FigureRecord): boolean => {
  if (a.change?.direction !== b.change?.direction && signedValue(a) !== signedValue(b)) return false
  const [x, y] = [statedInterval(a), statedInterval(b)]
  return x && y ? meet(x, y) : a.value === b.value && a.min === b.min && a.max === b.max
}
