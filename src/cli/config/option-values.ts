import type { Config } from '../../config/config.ts'
import { parseEncoding } from '../../input/parse-encoding.ts'

/** Settings that mean the same to every command that has an option of the name. */
const shared = new Set(['encoding', 'inputFormat', 'recursive', 'lang', 'color', 'quiet'])

/** What a configuration says, as the values of a command's options. */
export const optionValues = (config: Config, command: string): Record<string, unknown> => {
  const { $schema, kinds, columns, encoding, ...same } = config
  const values = {
    ...same,
    ...(encoding && { encoding: parseEncoding(encoding) }),
    ...(kinds && { kind: kinds.join(',') }),
    ...(columns && { columns: columns.join(',') }),
  }
  if (command === 'extract') return values
  return Object.fromEntries(Object.entries(values).filter(([key]) => shared.has(key)))
}

/** The reverse, for --print-config: the options of a run as a configuration. */
export const configOf = ({ kind, columns, ...same }: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  ...same,
  ...(typeof kind === 'string' && { kinds: listOf(kind) }),
  ...(typeof columns === 'string' && { columns: listOf(columns) }),
})

const listOf = (names: string): string[] => names.split(/[,，]/).map((name) => name.trim())
