import type { ConvertedValue } from './convert-value.ts'
import type { Weighed } from './weigh-record.ts'

/** A record that fits a field, in its unit. */
export interface Usable extends Weighed {
  readonly conversion: ConvertedValue
}

/** Smaller is better; the first part that differs decides. */
export const compareGrades = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((part, i) => part !== b[i])
  return at < 0 ? 0 : a[at]! - b[at]!
}
