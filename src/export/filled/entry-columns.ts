import type { FieldEntry } from '../../report-schema/field-entries.ts'

interface EntryColumn {
  readonly key: keyof FieldEntry
  readonly title: string
  /** In the short table too, which is for reading. */
  readonly short: boolean
}

/** Columns of the table with a row a field, by their names in the entry. */
export const entryColumns: readonly EntryColumn[] = [
  { key: 'field', title: '字段', short: true },
  { key: 'title', title: '名称', short: true },
  { key: 'state', title: '结果', short: true },
  { key: 'value', title: '数值', short: true },
  { key: 'min', title: '最小值', short: true },
  { key: 'max', title: '最大值', short: true },
  { key: 'unit', title: '单位', short: true },
  { key: 'modifier', title: '限定', short: false },
  { key: 'period', title: '时期', short: true },
  { key: 'status', title: '状态', short: false },
  { key: 'subject', title: '主体', short: false },
  { key: 'indicator', title: '指标', short: false },
  { key: 'text', title: '原文', short: true },
  { key: 'quote', title: '原句', short: false },
  { key: 'line', title: '行', short: true },
  { key: 'column', title: '列', short: false },
  { key: 'confidence', title: '可信度', short: false },
  { key: 'why', title: '依据', short: false },
  { key: 'record', title: '记录编号', short: false },
]
