import { currencyOf } from '../document/currency.ts'
import { mostFrequent } from '../most-frequent.ts'
import type { ExtractedDocument } from '../record/record.ts'
import type { CompiledField } from './compiled-field.ts'
import { type Entry, entriesOf } from './entries.ts'
import { matchPhrase } from './match-phrase.ts'
import { normalizePhrase } from './normalize-phrase.ts'
import { canonicalPeriod } from './same-period.ts'

/** What a field's own terms (own, report-year) stand for in one report, and its records with their phrases normalized. */
export interface ReportFacts {
  readonly year: number | null
  /** The period of most of the figures that the schema's words name. */
  readonly period: string | null
  /** Whom it is about, as far as its records tell. */
  readonly subject: string | null
  /** What 元 means in it. */
  readonly currency: string
  readonly entries: readonly Entry[]
  readonly byId: ReadonlyMap<string, Entry>
}

/** `wanted` are the fields that will be looked for. */
export const reportFacts = (
  document: ExtractedDocument,
  text: string,
  wanted: readonly CompiledField[] = [],
): ReportFacts => {
  const records = document.figures.filter(({ kind }) => kind !== 'date' && kind !== 'period')
  const fallback = records.filter(({ known }) => known.subject === 'document')
  const subject = mostFrequent((fallback.length > 0 ? fallback : records).map((record) => record.subject))
  const entries = entriesOf(records, subject === null ? [] : [normalizePhrase(subject)])
  return {
    year: document.masthead.year === null ? null : Number(document.masthead.year),
    period: periodOf(entries, wanted),
    subject,
    currency: currencyOf(text),
    entries,
    byId: new Map(entries.map((entry) => [entry.record.id, entry])),
  }
}

const periodOf = (entries: readonly Entry[], fields: readonly CompiledField[]): string | null => {
  const wanted = fields.filter(({ period }) => period === 'report-period')
  const named = entries.filter((entry) => wanted.some((field) => matchPhrase(entry, field)))
  return mostFrequent(named.map(({ record }) => record.period && canonicalPeriod(record.period)))
}
