import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [
  { unit: 't', forms: '吨 公吨 t' },
  { unit: 'kg', forms: '千克 公斤 kg KG Kg' },
  { unit: 'g', forms: '克 公克 g' },
  { unit: 'mg', forms: '毫克 mg' },
  { unit: 'ug', forms: '微克 μg ug µg' },
  { unit: 'ng', forms: '纳克 ng' },
  { unit: '[jin_cn]', forms: '斤 市斤' },
  { unit: '[liang_cn]', forms: '两 市两', tag: 'weak' },
  { unit: '[qian_cn]', forms: '市钱' },
  { unit: '[dan_cn]', forms: '担 市担', tag: 'weak' },
  { unit: '[jin_tw]', forms: '台斤' },
  { unit: 't{coal}', forms: '吨标准煤 吨标煤 tce' },
  { unit: 't{oil}', forms: '吨油当量 吨标准油 toe' },
  { unit: 't{CO2}', forms: '吨二氧化碳 吨二氧化碳当量 吨碳 吨CO2' },
  { unit: '[lb_av]', forms: '磅 lb' },
  { unit: '[oz_av]', forms: '盎司' },
  { unit: '[car_m]', forms: '克拉' },
  { unit: '[ston_av]', forms: '短吨' },
  { unit: '[lton_av]', forms: '长吨' },
  { unit: 't{dwt}', forms: '载重吨 总吨 净吨' },
]
