import { resolve } from '../figures/calendar/resolve.ts'
import type { Figure, Link, Sureness } from '../figures/figure.ts'
import type { CalendarState } from '../figures/resolve-calendar.ts'
import { measureNounAt } from '../links/lexicon/measure-nouns.ts'
import { perOf } from '../links/per.ts'
import { countries, homeRegions } from '../places/countries.ts'
import type { Caption } from './caption.ts'
import { type Column, wholeOf } from './column.ts'
import type { Grid } from './grid.ts'
import { tidy } from './measure.ts'
import { type RowContext, totals } from './row.ts'

/** Words that name a measure by themselves: those of a column of classes (90平方米以下) are of the caption's. */
const measured = /[率额量数值积入出产比度价]$|指数|价格|收入|产值|人口/

/** 美国, 亚洲; 华东 over a company's sales is one of its markets. */
const abroad = (name: string): boolean => countries.has(name) && !homeRegions.includes(name)

/** Where a cell stands. */
export interface CellPlace {
  /** Number of its column. */
  readonly at: number
  /** The words before the figure in its cell. */
  readonly before: string
  readonly column: Column | undefined
  /** The latest time of the columns. */
  readonly latest: string | null
  readonly row: RowContext
  readonly caption: Caption
  readonly state: CalendarState
  readonly grid: Grid
  readonly spell: (name: string) => string
}

/** What a cell measures, of whom and when: from its headers, its label and the caption. `main`: the cell is the figure. */
export const linkCell = (figure: Figure, main: boolean, place: CellPlace): void => {
  const { column, row, caption, grid, spell } = place
  const columnName = column?.name ?? ''
  const { name: rowName, owner } = row
  if (main && figure.unit === '%' && figure.change === null)
    figure.scope ??= column?.scope ?? wholeOf.exec(rowName)?.[1] ?? null
  if (main && figure.kind?.standing) figure.scope ??= column?.scope ?? null
  const stated = (
    text: string,
    rule: string,
    sure: Sureness = grid.headless || !main ? 'medium' : 'high',
  ): Link | null => (tidy(text) === '' ? null : { text: spell(tidy(text)), known: 'stated', sure, rule })
  // 美国 over a column of years, 亚洲 before a row of them: the place is whom, and what is measured the caption says.
  const whom = abroad(rowName) ? rowName : abroad(columnName) ? columnName : ''
  const what = whom === rowName ? columnName : rowName
  const names = what === '' ? caption.name || (caption.measure?.change ? '增长率' : '') : what
  if (owner === '' && whom !== '' && names !== '') {
    figure.links.subject = stated(whom, 'row label or column header names the subject')
    figure.links.indicator = stated(names, 'column header or caption')
  } else if (owner !== '') {
    figure.links.subject = stated(owner, 'row label names the subject')
    // 产量 says nothing beside a product, and what it is beside a place.
    const own =
      columnName === '' && column?.stub === '产量'
        ? column.stub
        : columnName === '' || caption.name.endsWith(columnName)
          ? caption.name
          : measured.test(columnName) || !measured.test(caption.name)
            ? columnName
            : `${columnName}${caption.name}`
    figure.links.indicator = stated(`${rowName}${rowName === '' ? own : columnName}`, 'column header or caption')
  } else {
    figure.links.indicator =
      rowName === ''
        ? stated(columnName === '' ? caption.name : columnName, 'column header', 'medium')
        : stated(
            columnName === '' || columnName === rowName ? rowName : `${rowName}${columnName}`,
            columnName === '' ? 'row label' : 'row label and column header',
          )
    if (grid.headless && rowName !== '' && !isMeasure(row))
      figure.links.subject = stated(rowName, 'row label of a table without headers')
  }
  const words = main ? `${owner}${rowName}${columnName}${place.before}` : place.before
  if (figure.per.length === 0 && figure.change === null && !figure.kind?.standing)
    figure.per = perOf(words, figure, (start, end) => spell(words.slice(start, end)))
  // 完成计划（%） tells how far the plan has come.
  if (main && column && !column.share && !column.change) figure.status = column.status
  const period = periodOf(place)
  if (period !== null)
    figure.links.period = {
      text: period,
      known: 'stated',
      sure: 'high',
      rule: 'date of the header, the row or the caption',
    }
}

/** 研发人员数量（人） | 443, 合计 | 640.5: a label that says what the number is, and of nobody. */
const isMeasure = ({ name, measure }: RowContext): boolean => {
  if (totals.test(name) || measure.unit !== null || measure.share || measure.change !== null) return true
  // 青溪成长基金 is somebody.
  const noun = measureNounAt(name, 0, name.length)
  return noun !== undefined && noun !== '基金'
}

/** The time of a cell: what its column says, else its row, else the caption; a bare month takes the caption's year. */
const periodOf = ({ at, column, latest, row, caption, state }: CellPlace): string | null => {
  const titled = caption.measure?.calendar ? resolve(caption.measure.calendar, state.now, state.context) : null
  const year = titled ? Number(/\d{4}/.exec(titled)?.[0]) : null
  const { now } = state
  // 上年同期 over a column is of the year before what the report is of.
  const period = titled ?? now.part ?? (now.about === null ? state.context.period : String(now.about))
  const context = { ...state.context, ...(year ? { year } : {}), period }
  const calendar =
    column?.calendar ??
    row.times.findLast((time) => time.column < at)?.calendar ??
    row.measure.calendar ??
    row.times[0]?.calendar
  if (calendar) return resolve(calendar, now, context)
  // A column of changes beside 2019年 and 2018年 is of the later.
  return titled ?? (column?.change ? latest : null)
}
