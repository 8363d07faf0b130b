import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [
  { unit: 'm', forms: '米 公尺 m 延米 延长米' },
  { unit: 'km', forms: '公里 千米 km KM 双线公里 单线公里 车道公里 皮长公里 芯公里 条公里' },
  { unit: 'dm', forms: '分米 dm' },
  { unit: 'cm', forms: '厘米 公分 cm CM' },
  { unit: 'mm', forms: '毫米 mm MM 公厘' },
  { unit: 'um', forms: '微米 μm um µm' },
  { unit: 'nm', forms: '纳米 奈米 nm' },
  { unit: '[li_cn]', forms: '里 华里 里地 里路', tag: 'weak' },
  { unit: '[zhang_cn]', forms: '丈 市丈', tag: 'weak' },
  { unit: '[chi_cn]', forms: '尺 市尺', tag: 'weak' },
  { unit: '[cun_cn]', forms: '寸 市寸', tag: 'weak' },
  { unit: '[nmi_i]', forms: '海里 浬 nmi' },
  { unit: '[mi_i]', forms: '英里 哩 mi' },
  { unit: '[yd_i]', forms: '码 yd', tag: 'weak' },
  { unit: '[ft_i]', forms: '英尺 呎 ft' },
  { unit: '[in_i]', forms: '英寸 英吋 吋' },
  { unit: '[ly]', forms: '光年' },
  { unit: 'AU', forms: '天文单位' },
]
