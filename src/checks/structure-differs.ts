import type { FigureRecord } from '../record/record.ts'
import { meet, type StatedInterval } from '../record/stated-interval.ts'
import type { Check } from './check.ts'
import { findingAt } from './finding-at.ts'
import { sum } from './interval.ts'
import { sentencesOf } from './sentences.ts'

const head = { code: 'structure-differs', severity: 'warning' } as const

/** 三次产业结构比为 | 9.3:41.0:49.7; 由4.6:45.7:49.7调整为 | 5.1:42.0:52.9 */
const structure = /(?:结构|构成|比重|占比)[^，,；;。]{0,12}$|^调整[为到至]$|^变[为到]$/

/** What each part can be, rounded to its last digit. */
const partsOf = ({ value }: FigureRecord): StatedInterval[] =>
  (value ?? '').split(':').map((part) => {
    const places = part.split('.')[1]?.length ?? 0
    const [low, high] = [`-${tenth(places)}5`, `${tenth(places)}5`]
    return sum({ low: part, high: part }, { low, high })
  })

/** 0. and zeros: half of the last place is 0.5, 0.05, 0.005. */
const tenth = (places: number): string => `0.${'0'.repeat(places)}`

/** Parts of a hundred, not of ten or of one: 3:4:3 says no percentages. */
const isPercentages = (whole: StatedInterval): boolean => meet(whole, { low: '90', high: '110' })

export const structureDiffers: Check = {
  ...head,
  title: 'The parts of a structure (10:45:45) do not add up to 100',
  description: `三次产业结构A:B:C and the like, with three parts or more: they must be able to add up to 100, as they are rounded.
Ratios that are none of percentages (3:4:3) are left alone.`,
  examples: [
    { text: '三次产业结构为10:45:50。', finds: true },
    { text: '三次产业结构为9.3:41.0:49.6。', finds: false },
    { text: '三次产业结构为9.3:41.0:51.6。', finds: true },
    { text: '师资结构为3:4:3。', finds: false },
    { text: '按45:30:30的比例配制。', finds: false },
  ],
  run: (document, text) =>
    sentencesOf(document, text).flatMap(({ figures }) =>
      figures.flatMap(({ figure, before }) => {
        if (figure.kind !== 'ratio' || !structure.test(before)) return []
        const parts = partsOf(figure)
        const whole = parts.reduce(sum)
        if (parts.length < 3 || !isPercentages(whole) || meet(whole, { low: '100', high: '100' })) return []
        return [findingAt(head, figure, `${figure.text} does not add up to 100`)]
      }),
    ),
}
