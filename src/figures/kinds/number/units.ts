import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [
  { unit: '分', forms: '分', tag: 'score' },
  { forms: '个单位', tag: 'coefficient' },
  { unit: '点', forms: '点 个点', tag: 'points' },
  { unit: '级', forms: '级', tag: 'level' },
  { unit: 'kV', forms: '千伏 kV KV kv' },
  { unit: 'V', forms: '伏 伏特 V', tag: 'weak' },
  { unit: 'A', forms: '安培' },
  { unit: 'Hz', forms: '赫兹 赫 Hz', tag: 'weak' },
  { unit: 'kHz', forms: '千赫 千赫兹 kHz' },
  { unit: 'MHz', forms: '兆赫 兆赫兹 MHz' },
  { unit: 'GHz', forms: '吉赫 吉赫兹 GHz' },
  { unit: 'dB', forms: '分贝 dB' },
  { unit: 'deg', forms: '°' },
  { unit: 'deg', forms: '度', tag: 'angle' },
  { unit: '[pH]', forms: 'pH' },
]
