import type { InvalidRecord } from '../record/check-records.ts'

/** A record that is left out, with its place, as it is told: plain data, which crosses between threads. */
export interface Fault {
  readonly line: number
  readonly column: number
  readonly message: string
}

export const faultOf = ({ record, why }: InvalidRecord): Fault => ({
  line: record.line,
  column: record.column,
  message: `the record of ${JSON.stringify(record.text)} is left out, as it is not valid (${why}): a bug in extract, please report it with this line of the text`,
})
