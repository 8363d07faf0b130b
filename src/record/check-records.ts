import { validateRecord } from './generated/validate-record.js'
import type { FigureRecord } from './record.ts'

/** Every record that leaves is valid: one that isn't is a bug of ours, and says where. */
export const checkRecords = (figures: readonly FigureRecord[]): void => {
  for (const record of figures) {
    if (validateRecord(record)) continue
    const [error] = validateRecord.errors ?? []
    throw new Error(`the record ${record.id} (${record.text}) is not valid: ${error?.instancePath} ${error?.message}`)
  }
}
