import { pattern } from '../document/pattern.ts'
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
export const upTo = pattern`
  ^[^，,；;。]{0,12}(?:[增升提降减扩缩跃加涨][^，,；;。]{0,4})(?:到|至|为)(?:了|约)?(?:\d{4}年(?:底|末)?的?)?[^，,；;。\d]{0,10}$
`

/** 50亿元 | ，增长 | 25%; a mean of several years or a growth at constant prices is another one. */
const growth = pattern`
  ^[，,(（]?(?:同比|比上年|较上年)?(?:净)?(?:增长|增加|增幅|提高|上升|下降|减少|降低|降幅|增
  |降)(?:了|达|为|率为)?(?:约|近|超|超过)?$
`

/** 50亿元 | ，比上年增加 | 5亿元 */
const by = pattern`
  ^[，,(（]?(?:(?:比|较|与)[^，,；;。]{0,8}(?:相比)?[，,]?)?(?:同比|净)?(?:增加|增长|减少|下降|增|减)(?:了|达)?(?:约|近|超)?$
`

/** 50亿元 | ，比上年的 | 40亿元 */
const earlier = /^[，,(（]?(?:同比|比|较)(?:上年|去年|\d{4}年)(?:同期|末|底)?的?$/

/** 40亿元增加到50亿元 | ，是2020年的 | 1.25倍 */
const times = /^[，,(（]?(?:是|为|相当于)[^，,；;。]{0,14}的$/

/** Growth that is not that of the two amounts. */
const other = /年均|平均|可比|口径|不变价|剔除|扣除|名义|实际增|按.{0,6}价/

export const growthMismatch: Check = {
  ...head,
  title: 'A growth is not that of the two levels, or of the level and its increase',
  description: `由A增加到B，增长…%, A，比上年的B增长…% and A，比上年增加B，增长…%, and 由A增加到B，是…的…倍: the growth must be one that the two amounts can have, as they
are rounded. Means of several years (年均) and growth on another basis (可比口径, 不变价, 剔除…) are left alone.`,
  examples: [
    { text: '产值由40亿元增加到50亿元，增长35%。', finds: true },
    { text: '产值由40亿元增加到50亿元，增长25%。', finds: false },
    { text: '产值由2020年的40亿元增加到2024年的50亿元，增长35%。', finds: true },
    { text: '接待游客50.0万人次，比上年的40.0万人次增长35%。', finds: true },
    { text: '接待游客50.0万人次，比上年的40.0万人次增长25%。', finds: false },
    { text: '产值由40亿元增加到50亿元，是2020年的1.25倍。', finds: false },
    { text: '产值由40亿元增加到50亿元，是2020年的1.8倍。', finds: true },
    { text: '产值由40亿元增加到50亿元，年均增长7.7%。', finds: false },
    { text: '全年收入50亿元，比上年增加5亿元，增长25%。', finds: true },
    { text: '全年收入50亿元，比上年增加5亿元，增长11.1%。', finds: false },
    { text: '全年支出45亿元，比上年减少5亿元，下降10%。', finds: false },
    { text: '全年收入50亿元，比上年增加5亿元，剔除政策因素增长15%。', finds: false },
  ],
  run: (document, text) =>
    sentencesOf(document, text).flatMap(({ figures }) => figures.flatMap((_, at) => findingsAt(figures, at))),
}

/** What the level before is multiplied by: 1 + or − the growth, or the multiple that the later one is. */
const factorOf = ({ figure: rate, before }: SentenceFigure): StatedInterval | undefined => {
  const stated = amountOf(rate)
  if (!stated) return undefined
  if (rate.kind === 'multiple') return times.test(before) && rate.change === null ? stated : undefined
  if (rate.kind !== 'percent' || rate.change === null || !growth.test(before)) return undefined
  return rate.change.direction === 'increase' ? sum(one, percent(stated)) : difference(one, percent(stated))
}

const findingsAt = (figures: readonly SentenceFigure[], at: number): Finding[] => {
  const [first, second, rate] = [figures[at]!, figures[at + 1], figures[at + 2]]
  if (!second || !rate) return []
  if (!isSameMeasure(first.figure, second.figure) || !isLevel(first.figure)) return []
  if (other.test(first.before.slice(-20) + second.before)) return []
  const [a, b] = [first, second].map(({ figure }) => amountOf(figure))
  const factor = factorOf(rate)
  if (!a || !b || !factor || first.figure.kind === 'percent') return []
  const [before, now] = levelsOf(first, second, rate.figure, a, b) ?? []
  if (!before || !now || meet(product(before, factor), now)) return []
  const message = `${rate.figure.text} is not what ${first.figure.text} and ${second.figure.text} make`
  return [
    findingAt(head, rate.figure, message, [
      [first.figure, 'the first'],
      [second.figure, 'the second'],
    ]),
  ]
}

/** The level before and now, by the words between two amounts. */
const levelsOf = (
  first: SentenceFigure,
  second: SentenceFigure,
  rate: FigureRecord,
  a: StatedInterval,
  b: StatedInterval,
): [StatedInterval, StatedInterval] | undefined => {
  const { change } = second.figure
  if (change !== null) {
    if (!by.test(second.before) || change.direction !== rate.change?.direction) return undefined
    return [change.direction === 'increase' ? difference(a, b) : sum(a, b), a]
  }
  if (earlier.test(second.before)) return [b, a]
  return from.test(first.before) && upTo.test(second.before) ? [a, b] : undefined
}
