import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [
  { unit: 'ug/m3', forms: '微克/立方米 微克每立方米 μg/m³ ug/m3 μg/m3 µg/m³ µg/m3 微克/m3 微克/标准立方米' },
  { unit: 'mg/m3', forms: '毫克/立方米 毫克每立方米 mg/m³ mg/m3 毫克/标准立方米' },
  { unit: 'g/m3', forms: '克/立方米 克每立方米 g/m3' },
  { unit: 'mg/L', forms: '毫克/升 毫克每升 mg/L mg/l' },
  { unit: 'ug/L', forms: '微克/升 微克每升 μg/L ug/L' },
  { unit: 'g/L', forms: '克/升 克每升 g/L' },
  { unit: 'mmol/L', forms: '毫摩尔/升 mmol/L 毫摩尔每升' },
  { unit: 'umol/L', forms: '微摩尔/升 μmol/L' },
  { unit: 'mg/kg', forms: '毫克/千克 毫克/公斤 mg/kg 毫克每千克' },
  { unit: 'ug/kg', forms: '微克/千克 微克/公斤 μg/kg' },
  { unit: 'mg/dL', forms: '毫克/分升 mg/dL' },
  { unit: '[ppm]', forms: 'ppm PPM' },
  { unit: '[ppb]', forms: 'ppb' },
  { unit: 'kg/m3', forms: '千克/立方米 公斤/立方米 kg/m³ kg/m3 千克每立方米' },
  { unit: '{cells}/cm3', forms: '个/立方厘米' },
  { unit: 'CFU/mL', forms: 'CFU/mL' },
]
