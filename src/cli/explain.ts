import { UserError } from '../diagnostics.ts'
import { exitCodes } from './exit-codes.ts'
import { extractOptions } from './extract-options.ts'
import type { Io } from './io.ts'
import { readOne } from './read-one.ts'
import type { ReadingOptions } from './reading-options.ts'
import { streamOutput } from './stream-output.ts'

export type ExplainCommandOptions = ReadingOptions

export const runExplain = async (place: string, options: ReadingOptions, io: Io): Promise<number> => {
  const { name, line, column } = parsePlace(place)
  const document = await readOne(name, options, io)
  const { explain } = await import('../explain.ts')
  const reading = await extractOptions({ ...document, date: options.date })
  const text = explain(document.text, { ...reading, line, ...(column && { column }) })
  await streamOutput(io.stdout).write(text.endsWith('\n') ? text : `${text}\n`)
  return exitCodes.done
}

const parsePlace = (place: string): { name: string; line: number; column: number | undefined } => {
  const { name, line, column } = place.match(/^(?<name>.+?):(?<line>[1-9]\d*)(?::(?<column>[1-9]\d*))?$/)?.groups ?? {}
  if (name === undefined)
    throw new UserError(`'${place}' names no line`, `write the line after a colon: extract explain ${place}:12`)
  return { name, line: Number(line), column: column === undefined ? undefined : Number(column) }
}
