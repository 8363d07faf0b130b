import type { Calendar } from '../figures/calendar/calendar.ts'
import { findFigures } from '../figures/find-figures.ts'
import { grammar } from '../figures/grammar.ts'
import { measureNounAt } from '../links/lexicon/measure-nouns.ts'
import { type Column, listMarks } from './column.ts'
import type { BodyRow, PlacedCell } from './grid.ts'
import { isTime } from './is-time.ts'
import { type Measure, measureOf, readUnit, tidy, type Unit } from './measure.ts'

/** What a row says of its cells. */
export interface RowContext {
  /** What its labels name, without the owner. */
  readonly name: string
  /** Whom the row is about, where the header over a label says that it names such: 城市, 企业. */
  readonly owner: string
  readonly unit: Unit | null
  readonly measure: Measure
  /** For each column of labels, the label in it. */
  readonly labels: readonly PlacedCell[]
  /** Labels that are only a time, which say when, and nothing of what. */
  readonly times: readonly { readonly column: number; readonly calendar: Calendar }[]
  readonly group: string | null
}

/**
 * The context of a row's cell. Where a table stands twice side by side (城市 环比 同比 城市 环比 同比), the labels are those
 * of the cell's own half.
 */
export const rowOf = (
  row: BodyRow,
  columns: readonly Column[],
  naming: ReadonlySet<number>,
  at: number,
): RowContext => {
  const stubOf = ({ column }: PlacedCell): string => columns[column]?.stub ?? ''
  const nearest = new Map<string, number>()
  for (const label of row.labels)
    if (label.column <= at && stubOf(label) !== '') nearest.set(stubOf(label), label.column)
  const half = row.labels.filter((label) => (nearest.get(stubOf(label)) ?? label.column) === label.column)
  const unitLabel = half.find((label) => /^(?:计量)?单位$/.test(stubOf(label)))
  const labels = half.filter((label) => label !== unitLabel && !listMarks.test(stubOf(label)))
  const times = labels.filter(({ cell }) => isTime(cell.reading.text))
  const named = labels.filter((one) => !times.includes(one) && naming.has(one.column))
  const isOwner = ({ column }: PlacedCell): boolean => columns[column]?.owners === true
  const textOf = (some: readonly PlacedCell[]): string => some.map(({ cell }) => labelText(cell.reading.text)).join('')
  const own = textOf(named.filter((one) => !isOwner(one)))
  // 公司存款 over 定期 | 活期 | 小计
  const label = own === '小计' && row.group !== null ? `${tidy(row.group)}${own}` : own
  const read = measureOf(label)
  // 2015年政策性金融债 is a name; 2015年末余额 tells the time.
  const isName =
    read.calendar !== null && read.name !== '' && measureNounAt(read.name, 0, read.name.length) === undefined
  const measure = isName ? { ...read, name: tidy(label), calendar: null } : read
  return {
    name: measure.name,
    owner: ownerOf(tidy(textOf(named.filter(isOwner)))),
    unit: (unitLabel && readUnit(unitLabel.cell.reading.text)) || measure.unit || unitOfGroup(row.group),
    measure,
    labels: named,
    times: timesOf(times.filter((one) => !otherTimes.test(stubOf(one)))),
    group: row.group,
  }
}

/** Rows of all of them together. */
export const totals = /^(?:合计|总计|共计|小计|总额|全部)$/

/** 合计 under 乡镇 is no town: the row is about whom the report is about. */
const ownerOf = (name: string): string => (totals.test(name) ? '' : name)

/** 盈利能力（%） over 净利差 2.45: the unit of the rows that a line groups. */
const unitOfGroup = (group: string | null): Unit | null =>
  group !== null && /[（(][^（）()]{1,8}[）)]$/.test(group) ? measureOf(group).unit : null

/** Headers over times that are not those of the row's numbers. */
const otherTimes =
  /成立|注册|出生|建成|竣工|完[工成]|投产|到期|截止|发布|公布|披露|更新|填报|入职|上市|审批|批复|募集|开工|立项|签[订约]/

/** The times of a row; those in columns side by side are one (2024年 | 6月). */
const timesOf = (labels: readonly PlacedCell[]): RowContext['times'] => {
  const times: { column: number; text: string }[] = []
  for (const { cell, column } of labels) {
    const last = times.at(-1)
    const { text } = cell.reading
    const goesOn = last?.column === column - 1 && !/[月日季]/.test(last.text) && !/年|\d{4}/.test(text)
    if (goesOn) times.pop()
    times.push({ column, text: goesOn ? `${last.text}${/年$/.test(last.text) ? '' : '年'}${text}` : text })
  }
  return times.flatMap(({ column, text }) => {
    const { calendar } = measureOf(text)
    return calendar === null ? [] : [{ column, calendar }]
  })
}

/** What is longer is a text, and no label. */
const LONGEST_LABEL = 120

/** 共计约2824万（不含三笔）: a label that goes on into figures ends before them; those of 硫酸（折100%）（万吨） are its own. */
const labelText = (text: string): string => {
  if (text.length > LONGEST_LABEL) return ''
  // 日  本
  const apart = /^([一-鿿])\s+([一-鿿])$/.exec(text)
  if (apart) return `${apart[1]}${apart[2]}`
  if (!/\d{3}/.test(text)) return text
  const first = findFigures(text, grammar()).find(
    ({ kind, start, end }) =>
      start > 1 &&
      text.lastIndexOf('（', start) <= text.lastIndexOf('）', start) &&
      (kind === null ? end - start > 4 : !kind.calendar),
  )
  if (!first) return text
  const name = text.slice(0, first.start).replace(/[约近超共为达]+$/, '')
  // 不超过36000元的, 每亩1000斤以上: a bracket is the label.
  return /^(?:不?(?:超过?|足|到|低于|高于|少于)|满|从|自|每.{0,2}|第)?$/.test(name) ? text : name
}
