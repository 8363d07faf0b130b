import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [
  { unit: 'W', forms: '瓦 瓦特 W', tag: 'weak' },
  { unit: 'kW', forms: '千瓦 kW KW kw' },
  { unit: 'MW', forms: '兆瓦 MW' },
  { unit: 'GW', forms: '吉瓦 GW' },
  { unit: 'TW', forms: '太瓦 TW' },
  { unit: 'mW', forms: '毫瓦 mW' },
  { unit: '[HP]', forms: '马力 匹马力' },
  { unit: 'kV.A', forms: '千伏安 kVA' },
  { unit: 'MV.A', forms: '兆伏安 MVA' },
  { unit: 'V.A', forms: '伏安' },
  { unit: 'W{peak}', forms: 'Wp 峰瓦' },
]
