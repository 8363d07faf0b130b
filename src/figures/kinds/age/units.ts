import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [{ unit: 'a', forms: '岁 周岁 岁龄' }]
