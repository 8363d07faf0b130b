import { validateRecord } from './generated/validate-record.js'
import type { FigureRecord } from './record.ts'

/** A record that is none by the schema, and why. */
export interface InvalidRecord {
  readonly record: FigureRecord
  readonly why: string
}

export interface CheckedRecords {
  readonly figures: FigureRecord[]
  readonly invalid: readonly InvalidRecord[]
}

/**
 * Every record that leaves is valid. One that isn't is a bug of ours and costs itself only: it is left out, and the
 * relations of others to it.
 */
export const checkRecords = (figures: FigureRecord[]): CheckedRecords => {
  const invalid: InvalidRecord[] = []
  for (const record of figures) {
    if (validateRecord(record)) continue
    const [error] = validateRecord.errors ?? []
    invalid.push({ record, why: `${error?.instancePath.slice(1).replaceAll('/', '.')} ${error?.message}`.trim() })
  }
  if (invalid.length === 0) return { figures, invalid }
  const out = new Set(invalid.map(({ record }) => record))
  const ids = new Set(invalid.map(({ record }) => record.id))
  const kept = figures
    .filter((record) => !out.has(record))
    .map((record) => (record.relation && ids.has(record.relation.to) ? { ...record, relation: null } : record))
  return { figures: kept, invalid }
}
