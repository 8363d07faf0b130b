import type { Finding } from '../findings/finding.ts'
import type { FigureRecord } from '../record/record.ts'
import type { Check } from './check.ts'
import { findingAt } from './finding-at.ts'
import { amountOf, exceeds } from './interval.ts'
import { isLevel, isSameMeasure } from './same-measure.ts'
import { type SentenceFigure, sentencesOf } from './sentences.ts'

const head = { code: 'parts-exceed-total', severity: 'error' } as const

/** 招聘教师30人 | ，其中研究生 | 40人 */
const opens = /^[，,(（；;。]?其中[^，,；;。]*$/

/** 其中男生200人 | 、女生 | 180人: still parts of the total. */
const goesOn = /^[、，,和及]{1,2}(?!同比|比|较|占|增|减|下降|上升|共|合计|累计|另|此外|平均|人均)[^，,；;。:：]*$/

const partsOf = (figures: readonly SentenceFigure[], at: number): FigureRecord[] => {
  const total = figures[at]!.figure
  const parts: FigureRecord[] = []
  for (let i = at + 1; i < figures.length; i += 1) {
    const { figure, before } = figures[i]!
    if (!(parts.length === 0 ? opens : goesOn).test(before)) break
    if (!isSameMeasure(total, figure) || !isLevel(figure)) break
    parts.push(figure)
  }
  return parts
}

/** A figure of 其中 is a part of the one before it. */
export const partsExceedTotal: Check = {
  ...head,
  title: 'A part (其中) is more than its total',
  description: `A figure that 其中 names as a part of the one before it is more than that total. Rounding is allowed for
(总额5亿元，其中甲项5.2亿元 is not more, as 5亿 can be 5.4亿… rounded to whole 亿 it cannot be more than 5.5亿), and so
are 约, 超 and 余.`,
  examples: [
    { text: '全年招聘教师30人，其中研究生40人。', finds: true },
    { text: '投入资金1200万元，其中财政资金1500万元、社会资金200万元。', finds: true },
    { text: '全年招聘教师300余人，其中研究生340人。', finds: false },
    { text: '全年招聘教师30人，其中研究生18人。', finds: false },
    { text: '投入资金5亿元，其中财政资金5.2亿元。', finds: false },
    { text: '投入资金1200万元，其中培训1500人。', finds: false },
  ],
  run: (document, text) =>
    sentencesOf(document, text).flatMap(({ figures }) => figures.flatMap((_, at) => findingsAt(figures, at))),
}

const findingsAt = (figures: readonly SentenceFigure[], at: number): Finding[] => {
  const total = figures[at]!.figure
  const whole = amountOf(total)
  if (!whole || !isLevel(total)) return []
  return partsOf(figures, at).flatMap((part) => {
    const amount = amountOf(part)
    if (!amount || !exceeds(amount, whole)) return []
    return [findingAt(head, part, `${part.text} is a part of ${total.text}, but more`, [[total, 'the total']])]
  })
}
