import { resolve } from '../figures/calendar/resolve.ts'
import type { Figure, Link, Sureness } from '../figures/figure.ts'
import { percent } from '../figures/kinds/percent/index.ts'
import type { CalendarState } from '../figures/resolve-calendar.ts'
import type { Caption } from './caption.ts'
import { CELL } from './cell.ts'
import type { Column } from './column.ts'
import type { Grid } from './grid.ts'
import { tidy } from './measure.ts'
import type { RowContext } from './row.ts'

/** Stub headers whose rows are what the figures are about, not what they measure. */
const subjects =
  /城市|地区|省[市份]|市州|区县|县[市区]|国家|单位名称|企业|公司|机构|部门|学校|医院|姓名|名单|银行|股东|捐款人/
/** 占营业收入比重(%): the whole of the column's shares. */
const wholeOf = /占([^（）()]{2,14}?)的?(?:比重|比例|份额|%)/

/** What a cell measures, of whom and when: from its headers, its label and the caption. */
export const linkCell = (
  figure: Figure,
  column: Column | undefined,
  columns: readonly Column[],
  row: RowContext,
  caption: Caption,
  state: CalendarState,
  grid: Grid,
  spell: (name: string) => string,
): void => {
  if (figure.rule === CELL)
    figure.change =
      column?.change ??
      (figure.kind === percent
        ? (row.measure.change ?? (column?.share || column?.unit ? null : (caption.measure?.change ?? null)))
        : null)
  const stubs = row.labels.map(({ column: at }) => grid.headers[at]?.join('') ?? '')
  const isSubject = stubs.some((stub) => subjects.test(stub))
  const columnName = column?.name ?? ''
  const rowName = row.name
  if (figure.rule === CELL && figure.unit === '%' && figure.change === null)
    figure.scope ??= wholeOf.exec(columnName)?.[1] ?? wholeOf.exec(rowName)?.[1] ?? null
  const stated = (text: string, rule: string, sure: Sureness = grid.headless ? 'medium' : 'high'): Link | null =>
    tidy(text) === '' ? null : { text: spell(tidy(text)), known: 'stated', sure, rule }
  if (isSubject && rowName !== '') {
    figure.links.subject = stated(rowName, 'row label names the subject')
    figure.links.indicator = stated(
      columnName === '' || !/[率额量数值积入出]$|指数|价格|收入|产值/.test(columnName)
        ? caption.name.endsWith(columnName)
          ? caption.name
          : `${columnName}${caption.name}`
        : columnName,
      'column header or caption',
    )
  } else {
    figure.links.indicator =
      rowName === ''
        ? stated(columnName === '' ? caption.name : columnName, 'column header', 'medium')
        : stated(
            columnName === '' || columnName === rowName ? rowName : `${rowName}${columnName}`,
            columnName === '' ? 'row label' : 'row label and column header',
          )
    if (grid.headless && rowName !== '') figure.links.subject = stated(rowName, 'row label of a table without headers')
  }
  const period = periodOf(column, columns, row, caption, state)
  if (period !== null)
    figure.links.period = {
      text: period,
      known: 'stated',
      sure: 'high',
      rule: 'date of the header, the row or the caption',
    }
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
