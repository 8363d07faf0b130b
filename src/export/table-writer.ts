import type { ExtractedDocument } from '../record/record.ts'
import type { Column } from './column.ts'
import { defaultColumns } from './default-columns.ts'
import { displayWidth } from './display-width.ts'
import type { DocumentWriter, ExportOptions } from './exporter.ts'
import { fitText } from './fit-text.ts'
import { fitWidths } from './fit-widths.ts'
import { headerOf } from './header-of.ts'
import { painter } from './painter.ts'

const gap = '  '
const leastWidth = 4
const rowsPerBatch = 100
const number = /^-?\d+(?:\.\d+)?$/
/** What would move the cursor, or hide: reports are data, not orders to the terminal. */
const controls = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/** A table for each document; columns that are empty throughout are left out, unless the user asked for them. */
export const tableWriter = async (options: ExportOptions): Promise<DocumentWriter> => {
  const paint = await painter(options.color)
  let between = ''
  return {
    *document(document) {
      const title = options.several ? `${paint.title(clean(document.name ?? ''))}\n` : ''
      yield between + title
      between = '\n'
      yield* rows(document, options, paint)
    },
  }
}

const clean = (text: string): string => text.replace(controls, ' ')

function* rows(document: ExtractedDocument, options: ExportOptions, paint: Awaited<ReturnType<typeof painter>>) {
  const asked = options.columns ?? defaultColumns('table', false)
  const cells = document.figures.map((record) =>
    asked.map((column) => clean(String(column.cell(record, document) ?? ''))),
  )
  const kept = asked.map((_, i) => options.columns !== undefined || cells.some((row) => row[i] !== ''))
  const only = <T>(row: readonly T[]) => row.filter((_, i) => kept[i])
  const columns = only(asked)
  const body = cells.map(only)
  const header = columns.map((column: Column) => headerOf(column, options.lang))
  const wanted = header.map((text, i) =>
    body.reduce((w, row) => Math.max(w, displayWidth(row[i] ?? '')), displayWidth(text)),
  )
  const room = options.width === undefined ? Number.POSITIVE_INFINITY : options.width - gap.length * (wanted.length - 1)
  const widths = fitWidths(wanted, room, leastWidth)
  const numeric = columns.map((_, i) => body.every((row) => row[i] === '' || number.test(row[i] ?? '')))
  const line = (row: readonly string[], style: (text: string, column: string) => string) =>
    `${row
      .map((cell, i) => style(fitText(cell, widths[i] ?? 0, numeric[i] ? 'right' : 'left'), columns[i]?.key ?? ''))
      .join(gap)
      .trimEnd()}\n`
  if (body.length === 0) return
  yield line(header, paint.header)
  for (let at = 0; at < body.length; at += rowsPerBatch)
    yield body
      .slice(at, at + rowsPerBatch)
      .map((row) => line(row, paint.cell))
      .join('')
}
