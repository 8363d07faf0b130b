import type { Finding } from '../findings/finding.ts'
import { addsUp } from '../record/adds-up.ts'
import type { FigureRecord } from '../record/record.ts'
import { meet } from '../record/stated-interval.ts'
import type { Check } from './check.ts'
import { findingAt } from './finding-at.ts'
import { amountOf, difference, one, percent, product, sum } from './interval.ts'
import { isSameMeasure } from './same-measure.ts'
import { type Row, tablesOf } from './tables.ts'

const head = { code: 'row-growth-differs', severity: 'warning' } as const

/** Fewer rows than this show no rule. */
const fewest = 3

/** A row's cells that may be now, before and growth. */
type Triple = readonly [FigureRecord, FigureRecord, FigureRecord]

/** Whether the growth is that between the two levels; `undefined` where that can't be told. */
const agrees = ([now, before, rate]: Triple): boolean | undefined => {
  if (rate.kind !== 'percent' || !addsUp(now) || !isSameMeasure(now, before)) return undefined
  const [a, b] = [amountOf(now), amountOf(before)]
  const falls = rate.value?.startsWith('-') || /^[（(]/.test(rate.text) || rate.change?.direction === 'decrease'
  const stated = amountOf({ ...rate, value: rate.value?.replace('-', '') ?? null })
  if (!a || !b || !stated || b.low === '0') return undefined
  return meet(product(b, falls ? difference(one, percent(stated)) : sum(one, percent(stated))), a)
}

export const rowGrowthDiffers: Check = {
  ...head,
  title: 'A growth in a table is not that between its two columns',
  description: `Where the growth of most rows is that between two columns beside it (本年, 上年, 增长%), the rows in which it is
not, as the values are rounded.`,
  examples: [
    {
      text: '表2 收入\n\n项目\t2024年（万元）\t2023年（万元）\t增长（%）\n税收\t1200\t1000\t20.0\n非税\t300\t250\t20.0\n基金\t880\t800\t10.0\n其他\t150\t100\t15.0\n',
      finds: true,
    },
    {
      text: '表2 收入\n\n项目\t2024年（万元）\t2023年（万元）\t增长（%）\n税收\t1200\t1000\t20.0\n非税\t300\t250\t20.0\n基金\t880\t800\t10.0\n其他\t150\t100\t50.0\n',
      finds: false,
    },
  ],
  run: (document, text) => tablesOf(document, text).flatMap(findingsIn),
}

const findingsIn = (rows: readonly Row[]): Finding[] => {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  if (rows.length <= fewest || width < 3) return []
  const full = rows.filter(({ cells }) => cells.length === width)
  const findings: Finding[] = []
  for (let first = 0; first + 2 < width; first += 1) {
    for (const third of [first + 2, first + 3].filter((at) => at < width)) {
      const triples = full.map(({ cells }): Triple => [cells[first]!, cells[first + 1]!, cells[third]!])
      const right = triples.filter((triple) => agrees(triple) === true)
      const wrong = triples.filter((triple) => agrees(triple) === false)
      if (right.length < fewest || wrong.length * 3 > right.length) continue
      findings.push(...wrong.map(findingOf))
    }
  }
  return findings
}

const findingOf = ([now, before, rate]: Triple): Finding =>
  findingAt(head, rate, `from ${before.text} to ${now.text} is no growth of ${rate.text}`, [
    [now, 'now'],
    [before, 'before'],
  ])
