import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [
  { unit: 'kW.h', forms: '千瓦时 千瓦小时 kWh KWh kwh kW·h kW.h 度电' },
  { unit: 'kW.h', forms: '度', tag: 'degree' },
  { unit: 'MW.h', forms: '兆瓦时 MWh' },
  { unit: 'GW.h', forms: '吉瓦时 GWh' },
  { unit: 'TW.h', forms: '太瓦时 TWh' },
  { unit: 'W.h', forms: '瓦时 Wh' },
  { unit: 'J', forms: '焦耳 焦 J', tag: 'weak' },
  { unit: 'kJ', forms: '千焦 千焦耳 kJ' },
  { unit: 'MJ', forms: '兆焦 兆焦耳 MJ' },
  { unit: 'GJ', forms: '吉焦 吉焦耳 GJ' },
  { unit: 'kcal', forms: '千卡 大卡 千卡路里 kcal' },
  { unit: 'cal', forms: '卡路里 cal' },
  { unit: '[Btu]', forms: '英热单位 英热 Btu 英热量单位' },
  { unit: 'eV', forms: '电子伏特 电子伏 eV' },
  { unit: 'GeV', forms: '吉电子伏 GeV' },
]
