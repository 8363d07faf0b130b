import { columns } from '../export/columns.ts'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'
import { streamOutput } from './stream-output.ts'

const shown = { everywhere: 'csv, tsv, table', csv: 'csv, tsv', asked: 'where asked for' } as const

/** The columns, for --list-columns: name, Chinese header, and the formats that have it without being asked. */
export const listColumns = async ({ stdout }: Io): Promise<number> => {
  const lines = columns.map(({ key, title, shown: where }) => `${key}\t${title}\t${shown[where]}\n`)
  await streamOutput(stdout).write(lines.join(''))
  return exitCodes.done
}
