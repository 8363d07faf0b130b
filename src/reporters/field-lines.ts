import { displayWidth } from '../export/display-width.ts'
import { fitText } from '../export/fit-text.ts'
import type { FieldResult, FilledReport } from '../report-schema/field-result.ts'
import { describeValue } from '../validate/describe-value.ts'
import type { FindingPainter } from './finding-painter.ts'

/** One line a field: its state, name, title, value and place. */
export const fieldLines = (name: string, { schema, fields }: FilledReport, paint: FindingPainter): string => {
  const rows = fields.map((result) => [
    result.state,
    result.field.name,
    result.field.title,
    result.values.map((value) => describeValue(value, result.field)).join(' | '),
    result.values.map(({ record }) => `${record.line}:${record.column}`).join(' '),
  ])
  const widths = [0, 1, 2, 3].map((i) => Math.max(0, ...rows.map((row) => displayWidth(row[i] ?? ''))))
  const lines = rows.map((cells, i) => {
    const fitted = cells.map((cell, column) => fitText(cell, widths[column] ?? displayWidth(cell)))
    const line = `  ${fitted.join('  ')}`.trimEnd()
    const severity = severityOf(fields[i]!)
    return severity === undefined ? line : paint.severity(severity, line)
  })
  return [paint.strong(`${name}: ${schema.title}`), ...lines].join('\n')
}

const severityOf = ({ state, field }: FieldResult) => {
  if (state === 'ok' || (state === 'missing' && !field.required)) return undefined
  return field.severity
}
