import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [
  { unit: 'Cel', forms: '℃ °C 摄氏度 度C °c ºC 摄氏' },
  { unit: '[degF]', forms: '℉ °F 华氏度 ºF' },
  { unit: 'K', forms: '开尔文' },
  { unit: 'Cel', forms: '度', tag: 'degree' },
]
