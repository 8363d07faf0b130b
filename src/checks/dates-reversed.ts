import type { Check } from './check.ts'
import { findingAt } from './finding-at.ts'

const head = { code: 'dates-reversed', severity: 'error' } as const

const point = /^\d{4}(?:-\d{2}){0,2}$/

/** Whether a range of dates ends before it begins; dates of different precision are not compared. */
const runsBack = (edtf: string): boolean => {
  const [from = '', to = ''] = edtf.split('/')
  return point.test(from) && point.test(to) && from.length === to.length && from > to
}

export const datesReversed: Check = {
  ...head,
  title: 'A period ends before it begins',
  description: `从A至B with B before A (8月15日至11日, 2024年5月至2024年3月).`,
  examples: [
    { text: '活动自2024年8月15日至11日举行。', finds: true },
    { text: '2024年5月至2024年3月，累计开工12项。', finds: true },
    { text: '2024年12月1日至1月5日，累计开工12项。', finds: false },
    { text: '2021—2025年，累计开工12项。', finds: false },
  ],
  run: ({ figures }) =>
    figures
      .filter(({ kind, value }) => kind === 'period' && value !== null && runsBack(value))
      .map((figure) => findingAt(head, figure, `${figure.text} ends before it begins`)),
}
