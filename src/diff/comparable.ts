import type { FigureKind } from '../figures/kind.ts'
import { kinds } from '../figures/kinds/index.ts'
import { sourceLines } from '../findings/source-lines.ts'
import type { ExtractedDocument, FigureRecord } from '../record/record.ts'
import type { Entry } from '../report-schema/entries.ts'
import { normalizePhrase } from '../report-schema/normalize-phrase.ts'
import { reportFacts } from '../report-schema/report-facts.ts'
import { isCumulative } from './cumulative.ts'

/** A figure that another report can be searched for, and what it must share with its partner there. */
export interface Comparable {
  readonly record: FigureRecord
  readonly kind: FigureKind
  /** Everything but the period. */
  readonly what: string
}

/** A report as it is compared: its figures that measure something, and its own period. */
export interface ComparedReport {
  readonly document: ExtractedDocument
  readonly period: string | null
  readonly subject: string | null
  readonly figures: readonly Comparable[]
}

const kindOf = new Map<string, FigureKind>(kinds.map((kind) => [kind.name, kind]))

export const comparedReport = (document: ExtractedDocument, text: string): ComparedReport => {
  const { period, year, subject, entries } = reportFacts(document, text)
  const own = subject === null ? null : normalizePhrase(subject)
  const { offset } = sourceLines(text)
  return {
    document,
    subject,
    // 2014/2018: a report that looks back on five years is still one of its year.
    period: period === null || isSeveralYears(period) ? (year === null ? null : String(year)) : period,
    figures: entries.flatMap((entry) => {
      const { record } = entry
      const kind = kindOf.get(record.kind)
      const what = kind && whatOf(entry, kind, own)
      if (!kind || what === undefined) return []
      return [{ record, kind, what: isCumulative(text, offset(record.start)) ? `${what}|sum` : what }]
    }),
  }
}

const isSeveralYears = (period: string): boolean => {
  const [from = '', to] = period.split('/')
  return to !== undefined && from.slice(0, 4) !== to.slice(0, 4)
}

/** What a figure measures, of whom, in what: as one text. `undefined` for figures that no report states a second time. */
const whatOf = ({ record, stripped }: Entry, kind: FigureKind, own: string | null): string | undefined => {
  const measured = record.value !== null || record.min !== null
  // 第七个, 首次: a place in a sequence is no indicator.
  if (stripped.length < 2 || !measured || kind.value === 'edtf' || kind.standing === 'sequence') return undefined
  const { unit, per, scope, status, change } = record
  const basis = change === null ? 'level' : `change ${change.basis ?? ''}`
  const whom = record.subject === null ? null : normalizePhrase(record.subject)
  const subject = whom === null || whom === own ? '' : whom
  return [stripped, subject, kind.name, unit, per.join('/'), scope, status, basis].join('|')
}
