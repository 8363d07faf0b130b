import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [
  { unit: 'Pa', forms: '帕 帕斯卡 Pa', tag: 'weak' },
  { unit: 'hPa', forms: '百帕 hPa' },
  { unit: 'kPa', forms: '千帕 kPa' },
  { unit: 'MPa', forms: '兆帕 MPa Mpa' },
  { unit: 'GPa', forms: '吉帕 GPa' },
  { unit: 'bar', forms: '巴 bar', tag: 'weak' },
  { unit: 'mm[Hg]', forms: '毫米汞柱 mmHg' },
  { unit: 'atm', forms: '个大气压 大气压 标准大气压 个标准大气压' },
]
