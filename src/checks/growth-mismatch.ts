import type { Finding } from '../findings/finding.ts'
import type { FigureRecord } from '../record/record.ts'
import { meet, type StatedInterval } from '../record/stated-interval.ts'
import type { Check } from './check.ts'
import { findingAt } from './finding-at.ts'
import { amountOf, difference, one, percent, product, sum } from './interval.ts'
import { isLevel, isSameMeasure } from './same-measure.ts'
import { type SentenceFigure, sentencesOf } from './sentences.ts'

const head = { code: 'growth-mismatch', severity: 'warning' } as const

/** 由 | 40亿元 | 增加到 | 50亿元 */
export const from = /(?:由|从)[^，,；;。]*$/
export const upTo =
  /^[^，,；;。]{0,12}(?:[增升提降减扩缩跃加涨][^，,；;。]{0,4})(?:到|至|为)(?:了|约)?[^，,；;。\d]{0,10}$/

/** 50亿元 | ，增长 | 25%; a mean of several years or a growth at constant prices is another one. */
const growth =
  /^[，,(（]?(?:同比|比上年|较上年)?(?:净)?(?:增长|增加|增幅|提高|上升|下降|减少|降低|降幅|增|降)(?:了|达|为|率为)?(?:约|近|超|超过)?$/

/** Growth that is not that of the two amounts. */
const other = /年均|平均|可比|口径|不变价|剔除|扣除|名义|实际增|按.{0,6}价/

export const growthMismatch: Check = {
  ...head,
  title: 'A growth is not that of the two levels, or of the level and its increase',
  description: `由A增加到B，增长…% and A，比上年增加B，增长…%: the growth must be one that the two amounts can have, as they
are rounded. Means of several years (年均) and growth on another basis (可比口径, 不变价, 剔除…) are left alone.`,
  examples: [
    { text: '产值由40亿元增加到50亿元，增长35%。', finds: true },
    { text: '产值由40亿元增加到50亿元，增长25%。', finds: false },
    { text: '产值由40亿元增加到50亿元，年均增长7.7%。', finds: false },
    { text: '全年收入50亿元，比上年增加5亿元，增长25%。', finds: true },
    { text: '全年收入50亿元，比上年增加5亿元，增长11.1%。', finds: false },
    { text: '全年支出45亿元，比上年减少5亿元，下降10%。', finds: false },
    { text: '全年收入50亿元，比上年增加5亿元，剔除政策因素增长15%。', finds: false },
  ],
  run: (document, text) =>
    sentencesOf(document, text).flatMap(({ figures }) => figures.flatMap((_, at) => findingsAt(figures, at))),
}

/** What 1 + or − the growth is. */
const factorOf = (rate: FigureRecord, stated: StatedInterval): StatedInterval | undefined => {
  if (rate.change === null) return undefined
  return rate.change.direction === 'increase' ? sum(one, percent(stated)) : difference(one, percent(stated))
}

const findingsAt = (figures: readonly SentenceFigure[], at: number): Finding[] => {
  const [first, second, rate] = [figures[at]!, figures[at + 1], figures[at + 2]]
  if (!second || rate?.figure.kind !== 'percent' || !growth.test(rate.before)) return []
  if (!isSameMeasure(first.figure, second.figure) || !isLevel(first.figure)) return []
  if (other.test(first.before.slice(-20) + second.before)) return []
  const [a, b, stated] = [first, second, rate].map(({ figure }) => amountOf(figure))
  const factor = stated && factorOf(rate.figure, stated)
  if (!a || !b || !factor || first.figure.kind === 'percent') return []
  const reached = isLevel(second.figure)
  if (reached && !(from.test(first.before) && upTo.test(second.before))) return []
  if (!reached && second.figure.change?.direction !== rate.figure.change?.direction) return []
  const before = reached ? a : rate.figure.change?.direction === 'increase' ? difference(a, b) : sum(a, b)
  if (meet(product(before, factor), reached ? b : a)) return []
  const message = reached
    ? `from ${first.figure.text} to ${second.figure.text} is no change of ${rate.figure.text}`
    : `${second.figure.text} is not ${rate.figure.text} of what ${first.figure.text} was before`
  return [
    findingAt(head, rate.figure, message, [
      [first.figure, reached ? 'from' : 'the level'],
      [second.figure, reached ? 'to' : 'its change'],
    ]),
  ]
}
