import type { FigureKind } from '../figures/kind.ts'
import { kinds } from '../figures/kinds/index.ts'
import { sourceLines } from '../findings/source-lines.ts'
import { mostFrequent } from '../most-frequent.ts'
import type { ExtractedDocument, FigureRecord } from '../record/record.ts'
import { normalizePhrase, stripPhrase } from '../report-schema/normalize-phrase.ts'
import { isCumulative } from './cumulative.ts'
import { leadOf } from './lead-of.ts'

/** A figure that another report can be searched for, and what it must share with its partner there. */
export interface Comparable {
  readonly record: FigureRecord
  readonly kind: FigureKind
  /** Its indicator, normalized: 地区生产总值. */
  readonly indicator: string
  /** Everything but the period. */
  readonly what: string
  /** Its sentence names the year of its period before it: 2023年…701.4亿元. */
  readonly saysYear: boolean
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
  const records = document.figures.filter(({ kind }) => kindOf.get(kind)?.value !== 'edtf')
  const subject = subjectOf(records)
  const own = subject === null ? null : normalizePhrase(subject)
  const { offset } = sourceLines(text)
  return {
    document,
    subject,
    period: periodOf(document, records),
    figures: records.flatMap((record) => {
      const kind = kindOf.get(record.kind)
      const what = kind && whatOf(record, kind, own)
      if (!kind || what === undefined) return []
      const lead = leadOf(text, offset(record.start))
      const indicator = what.slice(0, what.indexOf('|'))
      const year = record.period?.slice(0, 4)
      const saysYear = year !== undefined && lead.includes(`${year}年`)
      return [{ record, kind, indicator, what: isCumulative(lead) ? `${what}|sum` : what, saysYear }]
    }),
  }
}

/** Whom a report is about: the subject of the figures that state none, else of most. */
const subjectOf = (records: readonly FigureRecord[]): string | null => {
  const unstated = records.filter(({ known }) => known.subject === 'document')
  return mostFrequent((unstated.length > 0 ? unstated : records).map((record) => record.subject))
}

/** The time of most figures; a report that looks back on five years (2014/2018) is still one of its year. */
const periodOf = ({ masthead }: ExtractedDocument, records: readonly FigureRecord[]): string | null => {
  const period = mostFrequent(records.filter(({ status }) => status === 'actual').map((record) => record.period))
  return period === null || isSeveralYears(period) ? masthead.year : period
}

const isSeveralYears = (period: string): boolean => {
  const [from = '', to] = period.split('/')
  return to !== undefined && from.slice(0, 4) !== to.slice(0, 4)
}

/** What a figure measures, of whom, in what: as one text. `undefined` for figures that no report states a second time. */
const whatOf = (record: FigureRecord, kind: FigureKind, own: string | null): string | undefined => {
  const stripped = stripPhrase(normalizePhrase(record.indicator ?? ''), own === null ? [] : [own])
  const measured = record.value !== null || record.min !== null
  // 第七个, 首次: a place in a sequence is no indicator.
  if (stripped.length < 2 || !measured || isSmallWord(record) || kind.value === 'edtf' || kind.standing === 'sequence')
    return undefined
  const { unit, per, scope, status, change } = record
  const basis = change === null ? 'level' : `change ${change.basis ?? ''}`
  const whom = record.subject === null ? null : normalizePhrase(record.subject)
  const subject = whom === null || whom === own ? '' : whom
  return [stripped, subject, kind.name, unit, per.join('/'), scope, status, basis].join('|')
}

/** 两个市场, 八项主张: numerals of set phrases, which no report states anew. */
const isSmallWord = ({ text, value, unit }: FigureRecord): boolean =>
  unit !== null && !/[\d０-９%％万亿]/.test(text) && /^(?:\d|10)$/.test(value ?? '')
