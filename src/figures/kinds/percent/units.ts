import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [
  { unit: '%', forms: '%' },
  { unit: '%', forms: '‰ %o', exponent: -1 },
  { unit: '%', forms: '‱', exponent: -2 },
  { unit: '%', forms: '成', exponent: 1, tag: 'tenths' },
  { unit: '%', forms: '折', exponent: 1, tag: 'discount' },
  { unit: '%', forms: '厘', tag: 'interest' },
]
