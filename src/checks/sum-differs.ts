import type { Finding } from '../findings/finding.ts'
import { addsUp } from '../record/adds-up.ts'
import type { FigureRecord } from '../record/record.ts'
import { meet, type StatedInterval } from '../record/stated-interval.ts'
import type { Check } from './check.ts'
import { findingAt } from './finding-at.ts'
import { amountOf, sum } from './interval.ts'
import { isLevel, isSameMeasure } from './same-measure.ts'
import { type SentenceFigure, sentencesOf } from './sentences.ts'

const head = { code: 'sum-differs', severity: 'error' } as const

/** 小学3所、中学2所 | ，共 | 6所 */
const closes = /^[，,、;；]?(?:合计|共计|总计|共|总共|一共|合共|累计|累计达)(?:有|为|是|达|新增|新建)?$/

/** 小学3所 | 、中学 | 2所 */
const goesOn = /^[、，,和及与][^，,；;。:：]{0,12}$/

/** The amounts that a sum stands behind. */
const addendsOf = (figures: readonly SentenceFigure[], at: number): FigureRecord[] => {
  const total = figures[at]!.figure
  const addends: FigureRecord[] = []
  for (let i = at - 1; i >= 0; i -= 1) {
    const { figure, before } = figures[i]!
    if (!isSameMeasure(total, figure) || !isLevel(figure)) return []
    addends.unshift(figure)
    if (i === 0 || !goesOn.test(before) || closes.test(before)) break
  }
  return addends
}

/** A list of amounts and their sum. */
export const sumDiffers: Check = {
  ...head,
  title: 'A sum (合计, 共) is not what its parts add up to',
  description: `Amounts of one unit in a list and, right behind them, 合计, 共计, 总计 or 共 with another of that unit: the
list must be able to add up to it. Each amount stands for all that round to it, and 约, 超 and 余 for more.`,
  examples: [
    { text: '新建小学3所、中学2所，共6所。', finds: true },
    { text: '财政投入1.2亿元，社会投入0.5亿元，合计2.1亿元。', finds: true },
    { text: '新建小学3所、中学2所，共5所。', finds: false },
    { text: '新建小学3所、中学2所，共5所，累计投入8所。', finds: false },
    { text: '财政投入1.24亿元，社会投入0.54亿元，合计1.8亿元。', finds: false },
    { text: '新建小学3所、中学2所，共惠及学生600人。', finds: false },
  ],
  run: (document, text) =>
    sentencesOf(document, text).flatMap(({ figures }) => figures.flatMap((_, at) => findingsAt(figures, at))),
}

const findingsAt = (figures: readonly SentenceFigure[], at: number): Finding[] => {
  const { figure: total, before } = figures[at]!
  if (!closes.test(before) || !isLevel(total) || !addsUp(total)) return []
  const addends = addendsOf(figures, at)
  const amounts = addends.map(amountOf)
  const whole = amountOf(total)
  if (addends.length < 2 || !whole || amounts.some((amount) => amount === undefined)) return []
  const added = (amounts as StatedInterval[]).reduce(sum)
  if (meet(added, whole)) return []
  const list = addends.map(({ text }) => text).join(' + ')
  return [
    findingAt(
      head,
      total,
      `${list} is not ${total.text}`,
      addends.map((addend) => [addend, 'a part']),
    ),
  ]
}
