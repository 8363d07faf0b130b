import type { FigureRecord } from '../record/record.ts'
import { completionOf } from './completion.ts'
import { normalizePhrase, stripPhrase } from './normalize-phrase.ts'
import { townOrCountry } from './town-or-country.ts'

/** A record and what it measures, as schemas are matched with it. */
export interface Entry {
  readonly record: FigureRecord
  /** Its indicator, normalized; empty where it has none. */
  readonly full: string
  /** Without the words that tell nothing of what is measured. */
  readonly stripped: string
  /** Each of a list that one figure is stated for: A、B均增长8%. */
  readonly members: readonly string[]
  /** What it measures together with a heading above it: 收入 under 一般公共预算. */
  readonly headed: readonly string[]
}

const listed = /[、和与及]|以及/

/** Headings that can be the first half of what is measured. */
const longestHeading = 14

/** Prepares the records of a report; `owners` are names of its own subject. */
export const entriesOf = (records: readonly FigureRecord[], owners: readonly string[]): Entry[] => {
  const strip = (phrase: string) => stripPhrase(normalizePhrase(phrase), owners)
  const entries = records.map((record): Entry => {
    const full = record.indicator === null ? '' : normalizePhrase(record.indicator)
    const stripped = stripPhrase(full, owners)
    const parts = record.indicator?.split(listed) ?? []
    const members = parts.length > 1 ? parts.map(strip).filter((member) => member.length > 1) : []
    return { record, full, stripped, members, headed: underHeadings(record, stripped) }
  })
  return completionOf(entries.map((entry, i) => townOrCountry(entry, entries[i - 1], entries[i + 1])))
}

const numbering = /^(?:第?[一二三四五六七八九十\d]+[、.．章节条]|[（(][一二三四五六七八九十\d]+[）)])\s*/

const underHeadings = ({ section }: FigureRecord, stripped: string): string[] =>
  stripped === ''
    ? []
    : section
        .map((heading) => normalizePhrase(heading.replace(numbering, '')))
        .filter((heading) => heading !== '' && heading.length <= longestHeading)
        .map((heading) => heading + stripped)
