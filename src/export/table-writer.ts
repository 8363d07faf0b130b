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
/** A number or a date: digits and what stands between them. */
const numeric = /^-?\d[\d.:/XT-]*$/
/** What would move the cursor, or hide: reports are data, not orders to the terminal. */
const controls = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

const clean = (text: string): string => text.replace(controls, ' ')

/** A table for each document; columns that are empty throughout are left out, unless the user asked for them. */
export const tableWriter = async (options: ExportOptions): Promise<DocumentWriter> => {
  const paint = await painter(options.color)
  let between = ''
  return {
    *document(document) {
      yield between + (options.several ? `${paint.title(clean(document.name ?? ''))}\n` : '')
      between = '\n'
      const { columns, rows } = cellsOf(document, options)
      if (rows.length === 0) return
      const header = columns.map((column) => headerOf(column, options.lang))
      const line = lineWriter(columns, [header, ...rows], options.width)
      yield line(header, paint.header)
      for (let at = 0; at < rows.length; at += rowsPerBatch)
        yield rows
          .slice(at, at + rowsPerBatch)
          .map((row) => line(row, paint.cell))
          .join('')
    },
  }
}

const cellsOf = (document: ExtractedDocument, options: ExportOptions): { columns: Column[]; rows: string[][] } => {
  const asked = options.columns ?? defaultColumns('table', false)
  const cells = document.figures.map((record) =>
    asked.map((column) => clean(String(column.cell(record, document) ?? ''))),
  )
  const kept = asked.map((_, i) => options.columns !== undefined || cells.some((row) => row[i] !== ''))
  return { columns: asked.filter((_, i) => kept[i]), rows: cells.map((row) => row.filter((_, i) => kept[i])) }
}

/** Writes a row in columns that fit these rows, the first of which is the header, and the terminal. */
const lineWriter = (columns: readonly Column[], rows: readonly string[][], width = Number.POSITIVE_INFINITY) => {
  const wanted = columns.map((_, i) => rows.reduce((most, row) => Math.max(most, displayWidth(row[i] ?? '')), 0))
  const widths = fitWidths(wanted, width - gap.length * (columns.length - 1), leastWidth)
  const sides = columns.map((_, i) =>
    rows.slice(1).every((row) => row[i] === '' || numeric.test(row[i] ?? '')) ? 'right' : 'left',
  )
  return (row: readonly string[], style: (text: string, column: string) => string): string => {
    const cells = columns.map(({ key }, i) => style(fitText(row[i] ?? '', widths[i] ?? 0, sides[i]), key))
    return `${cells.join(gap).trimEnd()}\n`
  }
}
