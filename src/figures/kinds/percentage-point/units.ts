import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [
  { unit: 'pp', forms: '个百分点 百分点 个百分比 pct pp 个pct' },
  { unit: 'pp', forms: '个多百分点', tag: 'more' },
  { unit: 'pp', forms: '个千分点 千分点', exponent: -1 },
  { unit: 'pp', forms: '个基点 基点 个bp bp BP 个BP bps', exponent: -2 },
]
