import type { Finding } from '../findings/finding.ts'
import { addsUp } from '../record/adds-up.ts'
import type { FigureRecord } from '../record/record.ts'
import type { Check } from './check.ts'
import { findingAt } from './finding-at.ts'
import { mentionsOf } from './mentions.ts'

const head = { code: 'unit-slip', severity: 'error' } as const

/** The digits of a value without its magnitude, and the magnitude. */
const digitsOf = ({ value }: FigureRecord): { digits: string; power: number } => {
  const [whole = '', rest = ''] = (value ?? '').replace('-', '').split('.')
  const digits = `${whole}${rest}`.replace(/^0+/, '')
  return { digits: digits.replace(/0+$/, ''), power: digits.length - rest.length }
}

/** Fewer digits than this can be the same by chance: 5万 and 5亿. */
const fewest = 3

/** What lies between 元, 千, 万 and 亿. */
const slips = new Set([3, 4, 8])

export const unitSlip: Check = {
  ...head,
  title: 'One figure is stated with two scales (万, 亿)',
  description: `The same indicator of the same subject and time with the same digits, ten thousand or a hundred million times
apart: 731.5亿元 and 731.5万元. At least three digits must be the same.`,
  examples: [
    {
      text: '2024年，临江区地区生产总值731.5亿元。\n\n2024年，临江区地区生产总值731.5万元，总量全市第三。',
      finds: true,
    },
    {
      text: '2024年，临江区地区生产总值731.5亿元。\n\n2024年，临江区地区生产总值731.5亿元，总量全市第三。',
      finds: false,
    },
    {
      text: '2024年，临江区地区生产总值731.5亿元。\n\n2023年，临江区地区生产总值698.2亿元，总量全市第三。',
      finds: false,
    },
  ],
  run: (document, text) =>
    mentionsOf(document, text).flatMap(({ indicator, figures }) => findingsIn(indicator, figures)),
}

const findingsIn = (indicator: string, figures: readonly FigureRecord[]): Finding[] => {
  const [first, ...others] = figures as [FigureRecord, ...FigureRecord[]]
  if (!addsUp(first)) return []
  const model = digitsOf(first)
  return others.flatMap((figure) => {
    const { digits, power } = digitsOf(figure)
    if (digits !== model.digits || digits.length < fewest || !slips.has(Math.abs(power - model.power))) return []
    return [
      findingAt(head, figure, `${indicator} is ${figure.text} here and ${first.text} before`, [[first, 'before']]),
    ]
  })
}
