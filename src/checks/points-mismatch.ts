import { pattern } from '../document/pattern.ts'
import type { Finding } from '../findings/finding.ts'
import { meet } from '../record/stated-interval.ts'
import type { Check } from './check.ts'
import { findingAt } from './finding-at.ts'
import { from, upTo } from './growth-mismatch.ts'
import { amountOf, difference } from './interval.ts'
import { isLevel } from './same-measure.ts'
import { type SentenceFigure, sentencesOf } from './sentences.ts'

const head = { code: 'points-mismatch', severity: 'warning' } as const

/** 35% | ，提高 | 5个百分点 */
const points = pattern`
  ^[，,(（]?(?:共|累计|同比|比上年|较上年)?(?:提高|增加|上升|提升|增长|下降|降低|减少|回落|收窄
  |扩大)(?:了|达|近|约|超|超过)?$
`

export const pointsMismatch: Check = {
  ...head,
  title: 'A change in points is not that between the two rates',
  description: `由A%提高到B%，提高…个百分点: the points must be what lies between the two rates, as they are rounded.`,
  examples: [
    { text: '覆盖率由30%提高到35%，提高8个百分点。', finds: true },
    { text: '覆盖率由30%提高到35%，提高5个百分点。', finds: false },
    { text: '覆盖率由30.2%提高到35%，提高5.2个百分点。', finds: false },
    { text: '失业率从3.4%下降到3.1%，下降0.3个百分点。', finds: false },
    { text: '失业率从3.4%下降到3.1%，下降3个百分点。', finds: true },
  ],
  run: (document, text) =>
    sentencesOf(document, text).flatMap(({ figures }) => figures.flatMap((_, at) => findingsAt(figures, at))),
}

const findingsAt = (figures: readonly SentenceFigure[], at: number): Finding[] => {
  const [first, second, stated] = [figures[at]!, figures[at + 1], figures[at + 2]]
  if (!second || stated?.figure.kind !== 'percentage_point' || !points.test(stated.before)) return []
  if (first.figure.kind !== 'percent' || second.figure.kind !== 'percent' || !isLevel(second.figure)) return []
  if (!from.test(first.before) || !upTo.test(second.before)) return []
  const [a, b, gap] = [first, second, stated].map(({ figure }) => amountOf(figure))
  if (!a || !b || !gap) return []
  const falls = stated.figure.change?.direction === 'decrease'
  if (meet(falls ? difference(a, b) : difference(b, a), gap)) return []
  const message = `from ${first.figure.text} to ${second.figure.text} is not ${stated.figure.text}`
  return [
    findingAt(head, stated.figure, message, [
      [first.figure, 'from'],
      [second.figure, 'to'],
    ]),
  ]
}
