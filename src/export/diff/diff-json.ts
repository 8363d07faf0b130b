import type { ComparedReport } from '../../diff/comparable.ts'
import type { ReportDiff } from '../../diff/diff-reports.ts'
import type { DiffRow } from '../../diff/diff-row.ts'
import type { FigureRecord } from '../../record/record.ts'
import { escapeLines } from '../escape-lines.ts'
import { namesake } from './diff-columns.ts'

const side = (record: FigureRecord | null) =>
  record && {
    period: record.period,
    value: record.value,
    min: record.min,
    max: record.max,
    modifier: record.modifier,
    change: record.change,
    text: record.text,
    line: record.line,
    column: record.column,
    id: record.id,
  }

const rowObject = (row: DiffRow) => {
  const record = namesake(row)
  return {
    state: row.state,
    indicator: record?.indicator,
    subject: record?.subject,
    kind: record?.kind,
    unit: record?.unit,
    per: record?.per,
    scope: record?.scope,
    status: record?.status,
    old: side(row.old),
    new: side(row.new),
    difference: row.difference,
    difference_unit: row.differenceUnit,
    growth: row.growth,
  }
}

const reportObject = ({ document: { id, name, masthead }, subject, period, figures }: ComparedReport) => ({
  id,
  name,
  title: masthead.title,
  subject,
  period,
  compared: figures.length,
})

/** A comparison for `--format json`. */
export const diffJson = (
  before: ComparedReport,
  now: ComparedReport,
  { rows, timesDoubtful }: ReportDiff,
  digits: number,
): string => {
  const head = {
    old: reportObject(before),
    new: reportObject(now),
    growth: { unit: '%', digits, rounding: 'half away from zero' },
    times_doubtful: timesDoubtful,
  }
  return `${JSON.stringify({ ...head, rows: rows.map(rowObject) }, null, 2)}\n`
}

/** A row a line for `--format ndjson`. */
export const diffLines = ({ rows }: ReportDiff): string =>
  rows.map((row) => `${escapeLines(JSON.stringify(rowObject(row)))}\n`).join('')
