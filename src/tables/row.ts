import { findFigures } from '../figures/find-figures.ts'
import { grammar } from '../figures/grammar.ts'
import { measureNounAt } from '../links/lexicon/measure-nouns.ts'
import { type Column, listMarks } from './column.ts'
import type { BodyRow, Grid, PlacedCell } from './grid.ts'
import { isBlank, isNumber } from './grid.ts'
import { type Measure, measureOf, readUnit, tidy, type Unit } from './measure.ts'

/** What a row says of its cells. */
export interface RowContext {
  readonly name: string
  readonly unit: Unit | null
  readonly measure: Measure
  /** For each column of labels, the label in it. */
  readonly labels: readonly PlacedCell[]
  readonly group: string | null
}

/**
 * The context of a row's cell. Where a table stands twice side by side (城市 环比 同比 城市 环比 同比), the labels are those
 * of the cell's own half.
 */
export const rowOf = (row: BodyRow, columns: readonly Column[], at: number): RowContext => {
  const stubOf = ({ column }: PlacedCell): string => columns[column]?.stub ?? ''
  const nearest = new Map<string, number>()
  for (const label of row.labels)
    if (label.column <= at && stubOf(label) !== '') nearest.set(stubOf(label), label.column)
  const own = row.labels.filter((label) => (nearest.get(stubOf(label)) ?? label.column) === label.column)
  const unitLabel = own.find((label) => /^(?:计量)?单位$/.test(stubOf(label)))
  const labels = own.filter((label) => label !== unitLabel && !listMarks.test(stubOf(label)))
  const label = labels.map(({ cell }) => labelText(cell.reading.text)).join('')
  const read = measureOf(label)
  // 2015年政策性金融债 is a name; 2015年末余额 and 2015年 tell the time.
  const named =
    read.calendar !== null && read.name !== '' && measureNounAt(read.name, 0, read.name.length) === undefined
  const measure = named ? { ...read, name: tidy(label), calendar: null } : read
  return {
    name: measure.name,
    unit: (unitLabel && readUnit(unitLabel.cell.reading.text)) || measure.unit,
    measure,
    labels,
    group: row.group,
  }
}

/** 共计约2824万（不含三笔）: a label that goes on into figures ends before them; those of 硫酸（折100%）（万吨） are its own. */
const labelText = (text: string): string => {
  if (!/\d{3}/.test(text)) return text
  const first = findFigures(text, grammar()).find(
    ({ kind, start, end }) =>
      start > 1 &&
      text.lastIndexOf('（', start) <= text.lastIndexOf('）', start) &&
      (kind === null ? end - start > 4 : !kind.calendar),
  )
  return first ? text.slice(0, first.start).replace(/[约近超共为达]+$/, '') : text
}

/** Tells whether a word labels its row: in a column of labels, or in the first column. */
export const labelTest = (grid: Grid): ((placed: PlacedCell, column: Column | undefined) => boolean) => {
  let words: ReadonlySet<number> | undefined
  return (placed, column) => {
    if (placed.column === 0 || /^(?:计量)?单位$/.test(column?.stub ?? '')) return true
    words ??= columnsOfWords(grid)
    return words.has(placed.column)
  }
}

/** Columns that hold words more often than numbers. */
const columnsOfWords = ({ body }: Grid): ReadonlySet<number> => {
  const more = new Map<number, number>()
  for (const { cells } of body)
    for (const { cell, column } of cells) {
      const { text } = cell.reading
      if (!isBlank(text)) more.set(column, (more.get(column) ?? 0) + (isNumber(text) ? -1 : 1))
    }
  return new Set([...more].filter(([, words]) => words > 0).map(([column]) => column))
}
