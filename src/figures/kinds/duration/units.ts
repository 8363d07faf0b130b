import type { UnitRow } from '../../kind.ts'

export const units: readonly UnitRow[] = [
  { unit: 'a', forms: '年 周年 个年头 学年 个财年 个年度', tag: 'year' },
  { unit: 'a', forms: '载', tag: 'literary' },
  { unit: 'mo', forms: '个月', tag: 'month' },
  { unit: 'wk', forms: '周 星期 个星期 礼拜 个礼拜 个周', tag: 'week' },
  { unit: 'd', forms: '天 日 个工作日 工作日 个交易日 交易日 昼夜 个昼夜 个自然日 个日夜', tag: 'day' },
  { unit: 'h', forms: '小时 个小时 钟头 个钟头 个钟 个学时 h', tag: 'hour' },
  { unit: 'min', forms: '分钟 min' },
  { unit: 's', forms: '秒 秒钟 s' },
  { unit: 'ms', forms: '毫秒 ms' },
  { unit: 'us', forms: '微秒 μs' },
  { unit: 'ns', forms: '纳秒 ns' },
  { unit: '{quarter}', forms: '个季度 个季', tag: 'quarter' },
  { unit: '{century}', forms: '个世纪', tag: 'century' },
  { unit: '{decade}', forms: '个年代', tag: 'century' },
]
