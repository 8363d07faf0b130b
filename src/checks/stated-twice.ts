import { compare, multiply, negate, subtract } from '../figures/numerals/decimal.ts'
import type { Finding } from '../findings/finding.ts'
import type { ExtractedDocument, FigureRecord } from '../record/record.ts'
import { meet, statedInterval } from '../record/stated-interval.ts'
import type { Check } from './check.ts'
import { findingAt } from './finding-at.ts'
import { headlineIndicators } from './headline-indicators.ts'
import { mentionsOf } from './mentions.ts'
import { sentencesOf } from './sentences.ts'

const head = { code: 'stated-twice', severity: 'warning' } as const

/** A level that was left, or one that was passed: 从46亿元增加到, 跃上500亿斤台阶. */
const from = /(?:由|从)[^，,；;。]{0,20}$/
const than = /(?:较|比)[^，,；;。]{0,20}$/
const passed = /^[^，,；;。]{0,3}(?:台阶|大关|关口|目标|门槛|以上|左右)/

/** Values further apart are of two things; 9亿 and 10亿 can be one that was written wrong. */
const nearest = '0.1'

export const statedTwice: Check = {
  ...head,
  title: 'A headline indicator is stated twice with different values',
  description: `An indicator that a report has once for its place and time (地区生产总值, 一般公共预算收入, 常住人口 …) stands in two
sentences with values that rounding, 约, 超 or 余 can't bring together, at most a tenth apart. Levels that were left (由,
从) or passed (台阶, 大关) are left alone, and so are tables.`,
  examples: [
    {
      text: '临江区2024年工作总结\n\n2024年，全区地区生产总值731.5亿元。\n\n2024年，全区地区生产总值735.1亿元，总量全市第三。',
      finds: true,
    },
    {
      text: '临江区2024年工作总结\n\n2024年，全区地区生产总值731.5亿元。\n\n2024年，全区地区生产总值约730亿元，总量全市第三。',
      finds: false,
    },
    {
      text: '临江区2024年工作总结\n\n2024年，全区地区生产总值731.5亿元。\n\n2023年，全区地区生产总值698.2亿元，总量全市第三。',
      finds: false,
    },
    {
      text: '临江区2024年工作总结\n\n2024年，全区地区生产总值731.5亿元。\n\n2024年，全区地区生产总值跃上700亿元台阶。',
      finds: false,
    },
    { text: '2024年，临江区新建道路31.5公里。\n\n2024年，临江区新建道路30.1公里。', finds: false },
  ],
  run: (document, text) => {
    const doubtful = mentionsOf(document, text).filter(({ indicator }) => headlineIndicators.test(indicator))
    if (doubtful.length === 0) return []
    const plain = plainLevels(document, text)
    return doubtful.flatMap(({ indicator, figures }) =>
      findingsIn(
        indicator,
        figures.filter((figure) => plain.has(figure)),
      ),
    )
  },
}

/** Figures in running text that are neither left nor passed. */
const plainLevels = (document: ExtractedDocument, text: string): Set<FigureRecord> =>
  new Set(
    sentencesOf(document, text).flatMap(({ figures, after }) =>
      figures.flatMap(({ figure, before }, i) => {
        const behind = figures[i + 1]?.before ?? after
        const left = from.test(before) || (figure.change === null && than.test(before))
        return left || passed.test(behind) || /[\t|]/.test(before) ? [] : [figure]
      }),
    ),
  )

const findingsIn = (indicator: string, [first, ...others]: readonly FigureRecord[]): Finding[] =>
  others.flatMap((figure) => {
    if (!first || figure.sentence === first.sentence || !contradicts(figure, first)) return []
    return [
      findingAt(head, figure, `${indicator} is ${figure.text} here and ${first.text} before`, [[first, 'before']]),
    ]
  })

const contradicts = (a: FigureRecord, b: FigureRecord): boolean => {
  const [x, y] = [statedInterval(a), statedInterval(b)]
  if (!x || !y || meet(x, y) || a.value === null || b.value === null) return false
  const gap = absolute(subtract(a.value, b.value))
  return compare(gap, multiply(absolute(a.value), nearest)) <= 0
}

const absolute = (value: string): string => (value.startsWith('-') ? negate(value) : value)
