import type { Finding } from '../findings/finding.ts'
import { addsUp } from '../record/adds-up.ts'
import type { FigureRecord } from '../record/record.ts'
import { meet, type StatedInterval, statedInterval } from '../record/stated-interval.ts'
import type { Check } from './check.ts'
import { findingAt } from './finding-at.ts'
import { sum } from './interval.ts'
import { isSameMeasure } from './same-measure.ts'
import { type Row, tablesOf } from './tables.ts'

const head = { code: 'column-sum-differs', severity: 'error' } as const

const total = /^(?:合计|总计|共计|小计|.{1,8}(?:合计|总计|小计))$/

/** Cells of one column over a total. */
interface Column {
  readonly parts: readonly FigureRecord[]
  readonly total: FigureRecord
}

/** The columns over a total row, where the rows above it, down from the total before, are of its width. */
const columnsOver = (rows: readonly Row[], at: number): Column[] => {
  const { cells } = rows[at]!
  const parts: Row[] = []
  for (let i = at - 1; i >= 0 && !total.test(rows[i]!.label); i -= 1) {
    if (rows[i]!.cells.length !== cells.length) return []
    parts.push(rows[i]!)
  }
  if (parts.length < 2) return []
  return cells.map((cell, i) => ({ parts: parts.map((row) => row.cells[i]!), total: cell }))
}

const isMoreOrLess = ({ parts, total: whole }: Column): boolean => parts.every((part) => isSameMeasure(part, whole))

/** Whether a column adds up; `undefined` where that can't be told. */
const agrees = (column: Column): boolean | undefined => {
  if (!isMoreOrLess(column)) return undefined
  const amounts = column.parts.map(statedInterval)
  const whole = statedInterval(column.total)
  if (!whole || amounts.some((amount) => amount === undefined)) return undefined
  return meet((amounts as StatedInterval[]).reduce(sum), whole)
}

/** Rates don't add up to one, but shares do to 100%. */
const shouldAddUp = ({ total: whole }: Column): boolean =>
  addsUp(whole) || (whole.kind === 'percent' && Number(whole.value) === 100)

export const columnSumDiffers: Check = {
  ...head,
  title: 'A column of a table does not add up to its total (合计)',
  description: `The rows over 合计, 总计 or 小计, as they are rounded. Only where at least one other column does add up, which
shows that the rows are the parts of the total and none is a part of another (其中).`,
  examples: [
    {
      text: '表1 投入情况\n\n地区\t资金（万元）\t项目（个）\n甲镇\t120\t3\n乙镇\t230\t4\n丙镇\t150\t2\n合计\t510\t9\n',
      finds: true,
    },
    {
      text: '表1 投入情况\n\n地区\t资金（万元）\t项目（个）\n甲镇\t120\t3\n乙镇\t230\t4\n丙镇\t150\t2\n合计\t500\t9\n',
      finds: false,
    },
    {
      text: '表1 投入情况\n\n地区\t资金（万元）\t增长（%）\n甲镇\t120\t3\n乙镇\t230\t4\n丙镇\t150\t2\n合计\t500\t3.5\n',
      finds: false,
    },
  ],
  run: (document, text) => tablesOf(document, text).flatMap((rows) => rows.flatMap((_, at) => findingsAt(rows, at))),
}

const findingsAt = (rows: readonly Row[], at: number): Finding[] => {
  if (!total.test(rows[at]!.label)) return []
  const columns = columnsOver(rows, at)
  const right = columns.filter((column) => agrees(column) === true)
  const wrong = columns.filter((column) => shouldAddUp(column) && agrees(column) === false)
  if (right.length < wrong.length || right.length === 0) return []
  return wrong.map(({ parts, total: whole }) => {
    const list = [...parts]
      .reverse()
      .map(({ text }) => text)
      .join(' + ')
    return findingAt(head, whole, `${list} is not ${whole.text}`, [
      [parts.at(-1)!, 'the first part'],
      [parts[0]!, 'the last part'],
    ])
  })
}
