import { dirname, extname, relative, resolve } from 'node:path'
import type { Config } from '../../config/config.ts'
import { parseEncoding } from '../../input/parse-encoding.ts'

/** What a configuration says, as the values of a command's options. `path` is the configuration's. */
export const optionValues = (config: Config, command: string, path: string): Record<string, unknown> => {
  const { $schema, kinds, columns, format, failOn, excel, checks, validate, diff, encoding, schema, ...shared } = config
  const always = {
    ...shared,
    ...(encoding && { encoding: parseEncoding(encoding) }),
    ...(schema && { schema: schemaFrom(schema, path) }),
  }
  const own = {
    extract: { format, failOn, excel, kind: kinds?.join(','), columns: columns?.join(',') },
    validate: {
      ...validate,
      ...(validate?.schema && { schema: schemaFrom(validate.schema, path) }),
      severities: checks,
    },
    diff: { excel, ...diff, columns: diff?.columns?.join(',') },
  }[command]
  return Object.fromEntries(Object.entries({ ...always, ...own }).filter(([, value]) => value !== undefined))
}

/** work-report is a ready schema; a file is looked for beside the configuration. */
const schemaFrom = (schema: string, path: string): string => {
  if (extname(schema) === '' && !/[\\/]/.test(schema)) return schema
  const file = relative(process.cwd(), resolve(dirname(path), schema))
  return extname(file) === '' ? `./${file}` : file
}

/** The reverse, for --print-config: the options of a run as a configuration. */
export const configOf = ({ kind, columns, ...same }: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  ...same,
  ...(typeof kind === 'string' && { kinds: listOf(kind) }),
  ...(typeof columns === 'string' && { columns: listOf(columns) }),
})

const listOf = (names: string): string[] => names.split(/[,，]/).map((name) => name.trim())
