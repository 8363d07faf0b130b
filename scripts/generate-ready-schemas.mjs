import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

const load = () =>
  readdirSync('schemas')
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const text = readFileSync(`schemas/${name}`, 'utf8')
      return { schema: parse(text), text }
    })

/** The text of src/report-schema/generated/ready-names.ts: the names alone, for help and completions. */
export const readyNamesFile = () => `// Made by scripts/generate.mjs from schemas/*.yaml. Do not edit.
export const readyNames: readonly string[] = ${JSON.stringify(load().map(({ schema }) => schema.name))}
`

/** The text of src/report-schema/generated/ready-schemas.ts: the schemas/*.yaml, as they are and parsed. */
export const readySchemasFile = () => {
  const schemas = load()
  return `// Made by scripts/generate.mjs from schemas/*.yaml. Do not edit.
import type { ReportSchema } from '../report-schema.ts'

/** A schema that comes with the program, and the file that it is. */
export interface ReadySchema {
  readonly schema: ReportSchema
  readonly text: string
}

export const readySchemas: readonly ReadySchema[] = ${JSON.stringify(schemas, null, 1)}
`
}
