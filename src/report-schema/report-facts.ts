import { currencyOf } from '../document/currency.ts'
import type { ExtractedDocument } from '../record/record.ts'
import { type Entry, entriesOf } from './entries.ts'
import { normalizePhrase } from './normalize-phrase.ts'

/** What a field's own terms (own, report-year) stand for in one report, and its records with their phrases normalized. */
export interface ReportFacts {
  readonly year: number | null
  /** The period of most of its figures. */
  readonly period: string | null
  /** Whom it is about, as far as its records tell. */
  readonly subject: string | null
  /** What 元 means in it. */
  readonly currency: string
  readonly entries: readonly Entry[]
  readonly byId: ReadonlyMap<string, Entry>
}

/** The most frequent of some texts; of those as frequent, the first. */
const mostFrequent = (texts: Iterable<string | null>): string | null => {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1)
  let best: string | null = null
  for (const [text, count] of counts) if (best === null || count > counts.get(best)!) best = text
  return best
}

export const reportFacts = (document: ExtractedDocument, text: string): ReportFacts => {
  const records = document.figures.filter(({ kind }) => kind !== 'date' && kind !== 'period')
  const fallback = records.filter(({ known }) => known.subject === 'document')
  const subject = mostFrequent((fallback.length > 0 ? fallback : records).map((record) => record.subject))
  const entries = entriesOf(records, subject === null ? [] : [normalizePhrase(subject)])
  return {
    year: document.masthead.year === null ? null : Number(document.masthead.year),
    period: mostFrequent(records.filter(({ status }) => status === 'actual').map(({ period }) => period)),
    subject,
    currency: currencyOf(text),
    entries,
    byId: new Map(entries.map((entry) => [entry.record.id, entry])),
  }
}
