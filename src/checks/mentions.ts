import { type Comparable, comparedReport } from '../diff/comparable.ts'
import { isDecimal } from '../figures/numerals/decimal.ts'
import type { ExtractedDocument, FigureRecord } from '../record/record.ts'

/** Mentions of what should be one figure: one indicator, subject, unit and time; at least two. */
export interface Mentions {
  /** Normalized: 地区生产总值. */
  readonly indicator: string
  readonly figures: readonly FigureRecord[]
}

const made = new WeakMap<ExtractedDocument, readonly Mentions[]>()

/** What a document mentions more than once; made once a document. */
export const mentionsOf = (document: ExtractedDocument, text: string): readonly Mentions[] => {
  const known = made.get(document)
  if (known) return known
  const mentions = group(comparedReport(document, text).figures)
  made.set(document, mentions)
  return mentions
}

const group = (figures: readonly Comparable[]): Mentions[] => {
  const groups = new Map<string, Comparable[]>()
  for (const figure of figures) {
    const { period, value, status } = figure.record
    if (period === null || value === null || !isDecimal(value) || status !== 'actual') continue
    const key = `${figure.what}|${period}`
    const list = groups.get(key)
    if (list) list.push(figure)
    else groups.set(key, [figure])
  }
  return [...groups.values()]
    .filter((list) => list.length > 1)
    .map((list) => ({ indicator: list[0]!.indicator, figures: list.map(({ record }) => record) }))
}
