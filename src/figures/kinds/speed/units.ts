import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [
  { unit: 'km/h', forms: '公里/小时 千米/小时 公里每小时 千米每小时 km/h 公里/时 千米/时 公里每时 KM/H km/小时' },
  { unit: 'm/s', forms: '米/秒 米每秒 m/s' },
  { unit: 'km/s', forms: '公里/秒 千米/秒 公里每秒 千米每秒 km/s' },
  { unit: 'm/min', forms: '米/分钟 米每分钟 m/min 米/分' },
  { unit: '[mi_i]/h', forms: '英里/小时 英里每小时 mph' },
  { unit: '[kn_i]', forms: '节', tag: 'knots' },
  { unit: '{Mach}', forms: '马赫' },
  { unit: '/min', forms: '转/分 转/分钟 转每分钟 rpm r/min' },
]
