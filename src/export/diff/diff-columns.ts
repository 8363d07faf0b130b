import type { DiffRow } from '../../diff/diff-row.ts'
import type { FigureRecord } from '../../record/record.ts'
import type { Column } from '../column.ts'

interface DiffColumn {
  readonly key: string
  readonly title: string
  readonly shown: Column['shown']
  readonly cell: (row: DiffRow) => string | number | null | undefined
}

/** The figure that names a row: the new one, where there is one. */
export const namesake = (row: DiffRow): FigureRecord | null => row.new ?? row.old

/** A range of numbers has ~ between its ends. */
const value = (record: FigureRecord | null) =>
  record && (record.value ?? (record.min === null ? null : `${record.min}~${record.max}`))

/** Columns of a comparison of two reports, in the order of the output. */
export const diffColumns: readonly DiffColumn[] = [
  { key: 'state', title: '状态', shown: 'everywhere', cell: (row) => row.state },
  { key: 'indicator', title: '指标', shown: 'everywhere', cell: (row) => namesake(row)?.indicator },
  { key: 'subject', title: '主体', shown: 'everywhere', cell: (row) => namesake(row)?.subject },
  { key: 'unit', title: '单位', shown: 'everywhere', cell: (row) => namesake(row)?.unit },
  { key: 'change_basis', title: '对比基期', shown: 'csv', cell: (row) => namesake(row)?.change?.basis },
  { key: 'status', title: '性质', shown: 'everywhere', cell: (row) => namesake(row)?.status },
  { key: 'old_period', title: '原时期', shown: 'everywhere', cell: (row) => row.old?.period },
  { key: 'old_value', title: '原数值', shown: 'everywhere', cell: (row) => value(row.old) },
  { key: 'new_period', title: '现时期', shown: 'everywhere', cell: (row) => row.new?.period },
  { key: 'new_value', title: '现数值', shown: 'everywhere', cell: (row) => value(row.new) },
  { key: 'difference', title: '增减量', shown: 'everywhere', cell: (row) => row.difference },
  { key: 'difference_unit', title: '增减量单位', shown: 'csv', cell: (row) => row.differenceUnit },
  { key: 'growth', title: '增长（%）', shown: 'everywhere', cell: (row) => row.growth },
  { key: 'kind', title: '类型', shown: 'csv', cell: (row) => namesake(row)?.kind },
  { key: 'old_direction', title: '原增减', shown: 'csv', cell: (row) => row.old?.change?.direction },
  { key: 'new_direction', title: '现增减', shown: 'csv', cell: (row) => row.new?.change?.direction },
  { key: 'old_modifier', title: '原限定', shown: 'csv', cell: (row) => row.old?.modifier },
  { key: 'new_modifier', title: '现限定', shown: 'csv', cell: (row) => row.new?.modifier },
  { key: 'old_text', title: '原文', shown: 'csv', cell: (row) => row.old?.text },
  { key: 'new_text', title: '现文', shown: 'csv', cell: (row) => row.new?.text },
  { key: 'old_line', title: '原行', shown: 'everywhere', cell: (row) => row.old?.line },
  { key: 'new_line', title: '现行', shown: 'everywhere', cell: (row) => row.new?.line },
]
