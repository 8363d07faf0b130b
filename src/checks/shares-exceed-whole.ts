import type { Finding } from '../findings/finding.ts'
import type { FigureRecord } from '../record/record.ts'
import type { StatedInterval } from '../record/stated-interval.ts'
import type { Check } from './check.ts'
import { findingAt } from './finding-at.ts'
import { amountOf, exceeds, sum } from './interval.ts'
import { isLevel } from './same-measure.ts'
import { type SentenceFigure, sentencesOf } from './sentences.ts'

const head = { code: 'shares-exceed-whole', severity: 'warning' } as const

/** 一、二、三产分别占 | 10% | 、 | 45% | 和 | 50% */
const opens = /分别占[^，,；;。]*$/
const goesOn = /^[、，,和及与]{1,2}(?:约|近|超)?$/

export const sharesExceedWhole: Check = {
  ...head,
  title: 'Shares of one whole add up to more than 100%',
  description: `Shares that 分别占 lists are of one whole: they can't add up to more than 100%, as they are rounded.
Where they add up to more than 115% the groups overlap (女性, 党员), and are left alone.`,
  examples: [
    { text: '三次产业分别占10%、45%和50%。', finds: true },
    { text: '三次产业分别占10.2%、44.6%和45.3%。', finds: false },
    { text: '城镇和农村分别占60%、40%。', finds: false },
    { text: '女性、党员和大专以上学历分别占60%、70%和80%。', finds: false },
  ],
  run: (document, text) =>
    sentencesOf(document, text).flatMap(({ figures }) => figures.flatMap((_, at) => findingsAt(figures, at))),
}

const hundred = { low: '100', high: '100' }
/** Shares that add up to more than this are of groups that overlap: 女性、党员分别占60%、70%. */
const overlapping = { low: '115', high: '115' }

const findingsAt = (figures: readonly SentenceFigure[], at: number): Finding[] => {
  if (!opens.test(figures[at]!.before)) return []
  const shares: FigureRecord[] = []
  for (let i = at; i < figures.length; i += 1) {
    const { figure, before } = figures[i]!
    if (figure.kind !== 'percent' || !isLevel(figure) || (i > at && !goesOn.test(before))) break
    shares.push(figure)
  }
  const amounts = shares.map(amountOf)
  if (shares.length < 2 || amounts.some((amount) => amount === undefined)) return []
  const whole = (amounts as StatedInterval[]).reduce(sum)
  if (!exceeds(whole, hundred) || exceeds(whole, overlapping)) return []
  const message = `${shares.map(({ text }) => text).join(' + ')} is more than 100%`
  return [
    findingAt(
      head,
      shares[0]!,
      message,
      shares.slice(1).map((share) => [share, 'a share of the same whole']),
    ),
  ]
}
