import type { TableBlock } from '../document/document.ts'
import { resolve } from '../figures/calendar/resolve.ts'
import type { Figure, Link } from '../figures/figure.ts'
import { findFigures } from '../figures/find-figures.ts'
import type { Found } from '../figures/found.ts'
import { grammar } from '../figures/grammar.ts'
import { count } from '../figures/kinds/count/index.ts'
import { number } from '../figures/kinds/number/index.ts'
import { percent } from '../figures/kinds/percent/index.ts'
import { negate, shift } from '../figures/numerals/decimal.ts'
import { joinRanges } from '../figures/refine/join-ranges.ts'
import { modifiers } from '../figures/refine/modifiers.ts'
import { shareUnits } from '../figures/refine/share-units.ts'
import type { CalendarState } from '../figures/resolve-calendar.ts'
import { type BodyRow, type Grid, gridOf, isBlank, isNumber, type PlacedCell } from './grid.ts'
import { type Measure, measureOf, readUnit, tidy, type Unit } from './measure.ts'

/** What a column says of its cells: its headers from the top down, taken together. */
interface Column extends Measure {
  /** Header over labels: 指标, 城市, 单位. */
  readonly stub: string
}

/** Header words that name no measure: the row or the caption does. */
const generic =
  /^(?:绝对[量额数]|数[值量据]|指标值?|总量|金额|本期(?:数|金额|发生额)?|本年(?:数|累计)?|上年(?:数|同期)?|去年|完成(?:数|情况|额)?|实绩|合计|累计|当月|本月|全年|年末数?|平均|项目|类别|名称|产品(?:名称)?|单位|计量单位|序号|备注|年[度份]|月份|时间|日期|地区|城市|省[市份]|国家|行业|企业|公司|产量)$/
/** Stub headers whose rows are what the figures are about, not what they measure. */
const subjects =
  /城市|地区|省[市份]|市州|区县|县[市区]|国家|单位名称|企业|公司|机构|部门|学校|医院|姓名|名单|银行|股东|捐款人/
const listMarks = /^(?:序号|编号|排名|位次|名次|No\.?)$/

/** Finds the figures of a table's body; headers, labels and captions give them their kind, unit and links. */
export const findInTable = (
  table: TableBlock,
  state: CalendarState,
  before: TableContext | null = null,
): { found: Found[]; context: TableContext } => {
  const own = gridOf(table)
  const headless = own.headers.every((texts) => texts.length === 0)
  // A table that a page break cut in two: the second part goes on under the header of the first.
  const continued =
    headless && before !== null && before.grid.width === own.width && table.paragraph - before.paragraph <= 2
  const grid: Grid = continued ? { ...own, headers: before.grid.headers } : own
  const caption = continued ? before.caption : captionOf([...table.captions, ...grid.captions])
  const columns = withCalendars(grid.headers.map((texts) => columnOf(texts)))
  const inferred = inferUnits(grid)
  const found: Found[] = []
  for (const row of grid.body) {
    const context = rowOf(row, columns)
    for (const placed of row.cells) {
      const column = columns[placed.column]
      if (isBlank(placed.cell.reading.text) || (column && listMarks.test(column.stub))) continue
      // 2080 is a year in a column of labels, and a number in a column of numbers.
      const numeric =
        isNumber(placed.cell.reading.text) ||
        (/^\d{4}$/.test(placed.cell.reading.text) && !grid.labelColumns.includes(placed.column))
      const figures = numeric
        ? [numberCell(placed, column, context, caption, inferred.get(placed.column) ?? null)]
        : row.labels.some(({ column: label }) => label === placed.column) && isLabel(placed, grid, column)
          ? []
          : textCell(placed, inferred.get(placed.column) ?? null)
      const kept = figures.filter((figure) => figure.kind !== null && !figure.silent)
      if (kept.length === 0) continue
      for (const figure of kept) link(figure, column, columns, context, caption, state, grid)
      found.push({ block: table, reading: placed.cell.reading, figures: kept, row: row.index })
    }
  }
  return { found, context: { grid, caption, paragraph: table.paragraph } }
}

/** What the next table may go on with. */
export interface TableContext {
  readonly grid: Grid
  readonly caption: Caption
  readonly paragraph: number
}

/** 2019年平均余额 | 利息收入 | 2018年平均余额 | 利息收入: a column without a date is of the one to its left. */
const withCalendars = (columns: readonly Column[]): Column[] => {
  let last: Column['calendar'] = null
  return columns.map((column) => {
    if (column.calendar) last = column.calendar
    return column.calendar || column.change ? column : { ...column, calendar: last }
  })
}

interface Caption {
  readonly unit: Unit | null
  readonly measure: Measure | null
  readonly name: string
  readonly index: boolean
}

/** The name and the unit over a table: 表1：2024年主要数据, 单位：亿元. */
const captionOf = (texts: readonly string[]): Caption => {
  let unit: Unit | null = null
  let measure: Measure | null = null
  let name = ''
  for (const text of texts) {
    const note =
      /(?:单位\s*[:：]\s*|^)((?:人民币|美元|港币)?(?:百|千|万|十|亿)*元)(?:[，,、].*)?$/.exec(text) ??
      /单位\s*[:：]\s*([^）)]*)/.exec(text)
    if (note) {
      unit = readUnit(note[1]!.split(/[、，,;；\s]/)[0]!) ?? unit
      if (/^[（(]?(?:计量|金额)?单位|^(?:人民币)?(?:百|千|万|十|亿)*元/.test(text)) continue
    }
    const title = text
      .replace(/^(?:附?表|图)\s*[\d一二三四五六七八九十]*(?:[-—.]\d+)?\s*[:：]?\s*/, '')
      .replace(/[（(](?:[一二三四五六七八九十]+|续)[）)]$/, '')
    measure = measureOf(title)
    name = measure.name
      .replace(/^\d+个[^，。]{0,4}?(?:城市|地区|省份|市县)/, '')
      .replace(/(?:主要)?(?:数据|情况|统计表?|一览表|明细表?|表)$/, '')
      .replace(/^[及其的和与]+/, '')
  }
  return { unit, measure, name, index: measure?.index ?? false }
}

const columnOf = (texts: readonly string[]): Column => {
  const measures = texts.map(measureOf)
  const joined = measureOf(texts.join(''))
  const names = measures.map(({ name }) => name).filter((name) => name !== '' && !generic.test(name))
  return {
    name: [...new Set(names)].join(''),
    stub: texts[0]?.replace(/\s/g, '') ?? '',
    unit: measures.map(({ unit }) => unit).findLast((unit) => unit !== null) ?? null,
    change: measures.some(({ index }) => index)
      ? null
      : (measures.map(({ change }) => change).findLast((change) => change !== null) ?? null),
    calendar: measures.map(({ calendar }) => calendar).findLast((calendar) => calendar !== null) ?? joined.calendar,
    index: measures.some(({ index }) => index),
    share: measures.some(({ share }) => share),
  }
}

interface RowContext {
  readonly name: string
  readonly unit: Unit | null
  readonly measure: Measure
  /** For each column of labels, the label in it. */
  readonly labels: readonly PlacedCell[]
  readonly group: string | null
}

const rowOf = (row: BodyRow, columns: readonly Column[]): RowContext => {
  const unitLabel = row.labels.find(({ column }) => /^(?:计量)?单位$/.test(columns[column]?.stub ?? ''))
  const labels = row.labels.filter((label) => label !== unitLabel && !listMarks.test(columns[label.column]?.stub ?? ''))
  const text = labels.map(({ cell }) => cell.reading.text).join('')
  const measure = measureOf(text)
  return {
    name: measure.name,
    unit: (unitLabel && readUnit(unitLabel.cell.reading.text)) || measure.unit,
    measure,
    labels,
    group: row.group,
  }
}

/** A word in a column of labels, or in the first column, labels its row. */
const isLabel = (placed: PlacedCell, grid: Grid, column: Column | undefined): boolean => {
  if (placed.column === 0) return true
  if (/^(?:计量)?单位$/.test(column?.stub ?? '')) return true
  const cells = grid.body
    .flatMap(({ cells }) => cells.filter((one) => one.column === placed.column))
    .map(({ cell }) => cell.reading.text)
    .filter((text) => !isBlank(text))
  return cells.filter((text) => !isNumber(text)).length > cells.length / 2
}

/** Units that some cells of a column state and the others leave out. */
const inferUnits = (grid: Grid): Map<number, Figure> => {
  const units = new Map<number, Figure>()
  for (const { cells } of grid.body)
    for (const { cell, column } of cells) {
      if (column === 0 || units.has(column) || isNumber(cell.reading.text) || isBlank(cell.reading.text)) continue
      const stated = findFigures(cell.reading.text, grammar()).filter(
        (figure) =>
          figure.kind !== null && figure.unit !== null && !figure.kind.calendar && figure.kind.value === 'decimal',
      )
      const last = stated.at(-1)
      if (last) units.set(column, last)
    }
  return units
}

const cellNumber = /^([-+(（]?)([\d,，.\s]+?)\s*(?:(%|‰)|[（(]\s*(%|个?百分点)\s*[）)]|(个?百分点))?[)）]?\*?$/

const numberCell = (
  placed: PlacedCell,
  column: Column | undefined,
  row: RowContext,
  caption: Caption,
  inferred: Figure | null,
): Figure => {
  const { text } = placed.cell.reading
  const [, sign, digits, mark, bracketed, point] = cellNumber.exec(text) ?? [undefined, '', text]
  const own = readUnit((mark ?? bracketed ?? point ?? '').replace(/^百分点$/, '个百分点')) ?? null
  const accounting = sign === '(' || sign === '（'
  const body = digits!.replace(/[,，\s]/g, '')
  const value = body.replace(/^0+(?=\d)/, '')
  const negative = sign === '-' || (accounting && text.endsWith(sign === '(' ? ')' : '）'))
  const unit = own ?? unitFor(column, row, caption)
  const exponent = unit ? unit.scale + (unit.row.exponent ?? 0) : (inferred?.exponent ?? 0)
  const scaled = shift(value, exponent)
  const end = mark || accounting ? text.length : sign!.length + digits!.length
  const kind =
    unit?.kind ?? kindOf(column, row, caption, value) ?? inferred?.kind ?? (body.includes('.') ? number : count)
  return {
    ...empty(0, end),
    kind,
    value: negative ? negate(scaled) : scaled,
    unit: unit
      ? (unit.row.unit ?? (kind.unit === 'written' ? unit.text : null))
      : kind === inferred?.kind
        ? inferred.unit
        : kind === percent
          ? '%'
          : null,
    exponent,
    per: [...(unit?.per ?? [])],
    rule: '<cell of a table>',
  }
}

const empty = (start: number, end: number): Figure => ({
  kind: null,
  start,
  end,
  value: null,
  min: null,
  max: null,
  unit: null,
  unitSpan: null,
  exponent: 0,
  modifier: null,
  per: [],
  change: null,
  scope: null,
  status: 'actual',
  calendar: null,
  silent: false,
  numeral: null,
  rule: '',
  links: { indicator: null, subject: null, period: null },
})

/** The unit of a cell without one of its own: a rate's column first, then the column's, the row's, the caption's. */
const unitFor = (column: Column | undefined, row: RowContext, caption: Caption): Unit | null => {
  if (column?.unit) return column.unit
  if (column?.index || row.measure.index) return null
  if (column?.change || column?.share) return /[额量]$/.test(column.stub) ? row.unit : (readUnit('%') ?? null)
  return (
    row.unit ??
    (caption.index || caption.measure?.unit === null ? caption.unit : (caption.unit ?? caption.measure?.unit ?? null))
  )
}

const kindOf = (column: Column | undefined, row: RowContext, caption: Caption, value: string) => {
  if (column?.index || row.measure.index || caption.index) return number
  const words = `${column?.name ?? ''} ${row.name} ${caption.name}`
  if (/指数|系数|PMI|比值|性别比/.test(words)) return number
  if (/率(?:$| )|比重|占比|比例/.test(words) && value.length < 7) return percent
  return null
}

/** A cell with words in it: its figures, and its bare numbers in the unit of the column. */
const textCell = (placed: PlacedCell, inferred: Figure | null): Figure[] => {
  const { text } = placed.cell.reading
  let figures = findFigures(text, grammar())
  for (const refine of [joinRanges, shareUnits, joinRanges]) figures = refine(figures, { text })
  figures = figures.flatMap((figure) => {
    if (figure.kind !== null)
      return figure.start === 0 && figure.end === text.length && figure.kind.calendar ? [] : [figure]
    const { numeral } = figure
    if (!inferred || !numeral || numeral.hanzi || (numeral.plain && (figure.value?.length ?? 0) < 4)) return []
    return [{ ...figure, kind: inferred.kind, unit: inferred.unit, rule: '<cell of a table>' }]
  })
  return modifiers(figures, { text })
}

const link = (
  figure: Figure,
  column: Column | undefined,
  columns: readonly Column[],
  row: RowContext,
  caption: Caption,
  state: CalendarState,
  grid: Grid,
): void => {
  if (figure.rule === '<cell of a table>')
    figure.change =
      column?.change ??
      (figure.kind === percent
        ? (row.measure.change ?? (column?.share || column?.unit ? null : (caption.measure?.change ?? null)))
        : null)
  const stubs = row.labels.map(({ column: at }) => grid.headers[at]?.join('') ?? '')
  const isSubject = stubs.some((stub) => subjects.test(stub))
  const columnName = column?.name ?? ''
  const rowName = row.name
  const bare = grid.headers.every((texts) => texts.length === 0)
  const stated = (text: string, rule: string): Link | null =>
    tidy(text) === '' ? null : { text: tidy(text), known: 'stated', rule }
  if (isSubject && rowName !== '') {
    figure.links.subject = stated(rowName, 'row label names the subject')
    figure.links.indicator = stated(
      columnName === '' || !/[率额量数值积入出]$|指数|价格|收入|产值/.test(columnName)
        ? `${columnName}${caption.name}`
        : columnName,
      'column header or caption',
    )
  } else {
    figure.links.indicator =
      rowName === ''
        ? stated(columnName === '' ? caption.name : columnName, 'column header')
        : stated(
            columnName === '' || columnName === rowName ? rowName : `${rowName}${columnName}`,
            columnName === '' ? 'row label' : 'row label and column header',
          )
    if (bare && rowName !== '') figure.links.subject = stated(rowName, 'row label of a table without headers')
  }
  const period = periodOf(column, columns, row, caption, state)
  if (period !== null)
    figure.links.period = { text: period, known: 'stated', rule: 'date of the header, the row or the caption' }
}

/** The time of a cell: what its column says, else its row, else the caption; a bare month takes the caption's year. */
const periodOf = (
  column: Column | undefined,
  columns: readonly Column[],
  row: RowContext,
  caption: Caption,
  state: CalendarState,
): string | null => {
  const titled = caption.measure?.calendar ? resolve(caption.measure.calendar, state.now, state.context) : null
  const year = titled ? Number(/\d{4}/.exec(titled)?.[0]) : null
  const context = { ...state.context, ...(year ? { year } : {}) }
  // A column of changes beside 2019年 and 2018年 is of the first.
  const calendar = column?.calendar ?? row.measure.calendar
  if (calendar) return resolve(calendar, state.now, context)
  const first = titled === null && column?.change ? columns.find((one) => one.calendar !== null)?.calendar : null
  return first ? resolve(first, state.now, context) : titled
}
