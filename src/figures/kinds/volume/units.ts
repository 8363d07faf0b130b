import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [
  { unit: 'm3', forms: '立方米 立方公尺 m³ m3 ㎥ 标方 标准立方米 立方 公方 土方 石方 土石方' },
  { unit: 'm3', forms: '方', tag: 'gas' },
  { unit: 'km3', forms: '立方公里 立方千米' },
  { unit: 'dm3', forms: '立方分米 dm³' },
  { unit: 'cm3', forms: '立方厘米 cm³ cm3' },
  { unit: 'mm3', forms: '立方毫米 mm³' },
  { unit: 'kL', forms: '千升' },
  { unit: 'L', forms: '升 公升 L l', tag: 'litre' },
  { unit: 'mL', forms: '毫升 mL ml ML' },
  { unit: 'uL', forms: '微升 μL uL' },
  { unit: '[bbl_us]', forms: '桶', tag: 'weak' },
  { unit: '[gal_us]', forms: '加仑 个加仑 gal' },
  { unit: '[bu_us]', forms: '蒲式耳' },
  { unit: '[cft_i]', forms: '立方英尺' },
  { unit: '[dou_cn]', forms: '市斗' },
]
