import type { Finding } from '../findings/finding.ts'
import { addsUp } from '../record/adds-up.ts'
import type { FigureRecord } from '../record/record.ts'
import type { StatedInterval } from '../record/stated-interval.ts'
import type { Check } from './check.ts'
import { findingAt } from './finding-at.ts'
import { amountOf, exceeds, sum } from './interval.ts'
import { isLevel, isSameMeasure } from './same-measure.ts'
import { type SentenceFigure, sentencesOf } from './sentences.ts'

const head = { code: 'parts-exceed-total', severity: 'error' } as const

/** 招聘教师30人 | ，其中研究生 | 40人 */
const opens = /^[，,(（；;。]?其中[^，,；;。]*$/

/** 其中男生200人 | 、女生 | 180人: still parts of the total. */
const goesOn = /^[、和及](?!同比|比|较|占|增|减|下降|上升|共|合计|累计|另|此外|平均|人均)[^，,；;。:：]*$/

/** Of these the part can be more: 平均每户3亩，其中山区5亩. */
const extreme = /均|每|最[高低大小多少]|单[价位]|价格/

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
  description: `A figure that 其中 names as a part of the one before it is more than that total, or a list of such parts (、) adds
up to more. Rates and means (覆盖率, 平均) have no parts, and are left alone. Parts behind a comma can overlap (女性, 党员) and
are not added up.`,
  examples: [
    { text: '全年招聘教师30人，其中研究生40人。', finds: true },
    { text: '投入资金1200万元，其中财政资金1500万元、社会资金200万元。', finds: true },
    { text: '招聘教师300人，其中小学160人、中学180人。', finds: true },
    { text: '招聘教师300人，其中小学160人、中学140人。', finds: false },
    { text: '招聘教师300人，其中女性200人，党员180人。', finds: false },
    { text: '全年招聘教师300余人，其中研究生340人。', finds: false },
    { text: '全年招聘教师30人，其中研究生18人。', finds: false },
    { text: '投入资金5亿元，其中财政资金5.2亿元。', finds: false },
    { text: '投入资金1200万元，其中培训1500人。', finds: false },
    { text: '平均造价30万元，其中山区45万元。', finds: false },
    { text: '覆盖率达60%，其中城区75%。', finds: false },
  ],
  run: (document, text) =>
    sentencesOf(document, text).flatMap(({ figures }) => figures.flatMap((_, at) => findingsAt(figures, at))),
}

const findingsAt = (figures: readonly SentenceFigure[], at: number): Finding[] => {
  const total = figures[at]!.figure
  const whole = amountOf(total)
  if (!whole || !isLevel(total) || !addsUp(total) || extreme.test(figures[at]!.before)) return []
  const parts = partsOf(figures, at)
  const amounts = parts.map(amountOf)
  const over = parts.filter((_, i) => amounts[i] && exceeds(amounts[i], whole))
  if (over.length > 0)
    return over.map((part) =>
      findingAt(head, part, `${part.text} is a part of ${total.text}, but more`, [[total, 'the total']]),
    )
  if (parts.length < 2 || amounts.some((amount) => !amount)) return []
  if (!exceeds((amounts as StatedInterval[]).reduce(sum), whole)) return []
  const list = parts.map(({ text }) => text).join(' + ')
  return [
    findingAt(head, parts[0]!, `${list} is more than ${total.text}, whose parts they are`, [[total, 'the total']]),
  ]
}
