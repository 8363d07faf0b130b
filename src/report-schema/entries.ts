import type { FigureRecord } from '../record/record.ts'
import { normalizePhrase, stripPhrase } from './normalize-phrase.ts'

/** A record and what it measures, as schemas are matched with it. */
export interface Entry {
  readonly record: FigureRecord
  /** Its indicator, normalized; empty where it has none. */
  readonly full: string
  /** Without the words that tell nothing of what is measured. */
  readonly stripped: string
  /** What it measures as well: each of a list that one figure is stated for (A、B均增长8%). */
  readonly members: readonly string[]
}

const listed = /[、和与及]|以及/

/** Prepares the records of a report; `owners` are names of its own subject. */
export const entriesOf = (records: readonly FigureRecord[], owners: readonly string[]): Entry[] => {
  const entries = records.map((record): Entry => {
    const full = record.indicator === null ? '' : normalizePhrase(record.indicator)
    const stripped = stripPhrase(full, owners)
    const parts = record.indicator?.split(listed) ?? []
    const members = parts.length > 1 ? parts.map((part) => stripPhrase(normalizePhrase(part), owners)) : []
    return { record, full, stripped, members: members.filter((member) => member.length > 1) }
  })
  return entries.map((entry, i) => townOrCountry(entry, entries[i - 1], entries[i + 1]))
}

const both = '城乡'

/** 城乡居民人均可支配收入分别增长4.4%、5.6%: the first is of the towns, the second of the country. */
const townOrCountry = (entry: Entry, before: Entry | undefined, after: Entry | undefined): Entry => {
  if (!entry.stripped.includes(both)) return entry
  const isSecond = isPair(before, entry)
  const isFirst = isPair(entry, after)
  if (isFirst === isSecond) return entry
  const own = entry.stripped.replace(both, isFirst ? '城镇' : '农村')
  return { ...entry, full: own, stripped: own, members: [] }
}

const isPair = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.stripped === b.stripped &&
  a.record.kind === b.record.kind &&
  a.record.sentence === b.record.sentence &&
  a.record.change?.direction === b.record.change?.direction &&
  b.record.start - a.record.end <= 1
