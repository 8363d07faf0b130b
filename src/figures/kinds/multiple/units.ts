import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [{ unit: '倍', forms: '倍' }]
