import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [
  { unit: 'm2', forms: '平方米 平米 平方公尺 ㎡ m² m2 平方' },
  { unit: 'km2', forms: '平方公里 平方千米 km² km2 ㎢' },
  { unit: 'dm2', forms: '平方分米 dm² dm2' },
  { unit: 'cm2', forms: '平方厘米 平方公分 cm² cm2 ㎠' },
  { unit: 'mm2', forms: '平方毫米 mm² mm2 ㎟' },
  { unit: 'har', forms: '公顷 ha hm² hm2 hectare' },
  { unit: 'ar', forms: '公亩' },
  { unit: '[mu_cn]', forms: '亩 市亩' },
  { unit: '[mu_cn]', forms: '分地', exponent: -1 },
  { unit: '[qing_cn]', forms: '市顷' },
  { unit: '[jia_tw]', forms: '甲地' },
  { unit: '[ping_tw]', forms: '坪' },
  { unit: '[sft_i]', forms: '平方英尺 平方呎 方呎 平方尺 sqft ft²' },
  { unit: '[sft_i]', forms: '呎', tag: 'flat' },
  { unit: '[syd_i]', forms: '平方码' },
  { unit: '[smi_us]', forms: '平方英里' },
  { unit: '[acr_us]', forms: '英亩' },
]
