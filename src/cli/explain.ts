import { UserError } from '../diagnostics.ts'
import { findingPainter } from '../reporters/finding-painter.ts'
import { exitCodes } from './exit-codes.ts'
import { extractOptions } from './extract-options.ts'
import type { Io } from './io.ts'
import { readOne } from './read-one.ts'
import type { ReadingOptions } from './reading-options.ts'
import { streamOutput } from './stream-output.ts'
import { type ColorChoice, useColor } from './use-color.ts'

export interface ExplainCommandOptions extends ReadingOptions {
  readonly color: ColorChoice
}

export const runExplain = async (place: string, options: ExplainCommandOptions, io: Io): Promise<number> => {
  const { name, line, column } = parsePlace(place)
  const document = await readOne(name, options, io)
  const { explain } = await import('../explain.ts')
  const reading = await extractOptions({ ...document, date: options.date })
  const paint = await findingPainter(useColor(options.color, io))
  const style = {
    width: io.stdout.columns ?? 120,
    strong: paint.strong,
    faint: paint.faint,
    marker: (text: string) => paint.severity('info', text),
  }
  const text = explain(document.text, { ...reading, name: document.name, line, ...(column && { column }), style })
  await streamOutput(io.stdout).write(text.endsWith('\n') ? text : `${text}\n`)
  return exitCodes.done
}

const parsePlace = (place: string): { name: string; line: number; column: number | undefined } => {
  const { name, line, column } = place.match(/^(?<name>.+?):(?<line>[1-9]\d*)(?::(?<column>[1-9]\d*))?$/)?.groups ?? {}
  if (name === undefined)
    throw new UserError(`'${place}' names no line`, `write the line after a colon: extract explain ${place}:12`)
  return { name, line: Number(line), column: column === undefined ? undefined : Number(column) }
}
