import { compare, isDecimal } from '../figures/numerals/decimal.ts'
import type { Finding } from '../findings/finding.ts'
import type { Check } from './check.ts'
import { findingAt } from './finding-at.ts'
import { type SentenceFigure, sentencesOf } from './sentences.ts'

const head = { code: 'rank-exceeds-members', severity: 'error' } as const

/** 在全省 | 13个 | 市中排名 | 第15 */
const among = /^[^，,；;。]{0,8}(?:中|里|当中)[^，,；;。]{0,6}(?:排|列|位|居|名|为)[^，,；;。]{0,4}$/

export const rankExceedsMembers: Check = {
  ...head,
  title: 'A rank is below the number of those ranked',
  description: `在N个…中排名第K: K can't be more than N.`,
  examples: [
    { text: '考核在全省13个市中排名第15位。', finds: true },
    { text: '考核在全省13个市中排名第3位。', finds: false },
    { text: '在参评的20家企业中位居第一。', finds: false },
  ],
  run: (document, text) =>
    sentencesOf(document, text).flatMap(({ figures }) => figures.flatMap((_, at) => findingsAt(figures, at))),
}

const findingsAt = (figures: readonly SentenceFigure[], at: number): Finding[] => {
  const [members, rank] = [figures[at]!, figures[at + 1]]
  if (rank?.figure.kind !== 'rank' || members.figure.kind !== 'count' || !among.test(rank.before)) return []
  const [count, place] = [members.figure.value, rank.figure.value]
  if (count === null || place === null || members.figure.modifier !== null) return []
  if (!isDecimal(count) || !isDecimal(place) || compare(place, count) <= 0) return []
  return [
    findingAt(head, rank.figure, `${rank.figure.text} among ${members.figure.text}`, [
      [members.figure, 'those ranked'],
    ]),
  ]
}
