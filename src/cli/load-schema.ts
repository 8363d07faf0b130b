import { extname } from 'node:path'
import { UserError } from '../diagnostics.ts'
import { readNamedFile } from '../input/read-named-file.ts'
import { nearest } from '../nearest.ts'
import { compileSchema } from '../report-schema/compile-schema.ts'
import type { CompiledSchema } from '../report-schema/compiled-field.ts'
import { validate } from '../report-schema/generated/validate-report-schema.js'
import type { ReportSchema } from '../report-schema/report-schema.ts'
import { readSettings, type Settings } from '../settings/read-settings.ts'
import { settingsError } from '../settings/settings-error.ts'

/** The schema that a name or a file means; what is wrong in a file is an error with its place. */
export const loadSchema = async (nameOrFile: string): Promise<CompiledSchema> => {
  const settings = isFile(nameOrFile)
    ? await readSchema(await schemaText(nameOrFile), nameOrFile)
    : { value: await readySchema(nameOrFile) }
  if ('mistakes' in settings) throw settingsError(nameOrFile, settings.mistakes)
  const compiled = compileSchema(settings.value)
  if ('schema' in compiled) return compiled.schema
  throw new Error(`${nameOrFile}: ${compiled.mistakes[0]?.message}`)
}

/** work-report is one that comes with the program; work-report.yaml and ./work-report are files. */
const isFile = (nameOrFile: string): boolean => extname(nameOrFile) !== '' || /[\\/]/.test(nameOrFile)

const readySchema = async (name: string): Promise<ReportSchema> => {
  const { readySchemas } = await import('../report-schema/generated/ready-schemas.ts')
  const found = readySchemas.find(({ schema }) => schema.name === name)
  if (found) return found.schema
  const names = readySchemas.map(({ schema }) => schema.name)
  const near = nearest(name, names)
  const others = `ready are ${names.join(', ')}; a file ends in .yaml or .json`
  throw new UserError(`no schema is called '${name}'`, near ? `did you mean ${near}?` : others)
}

export const schemaText = async (path: string): Promise<string> => new TextDecoder().decode(await readNamedFile(path))

/** Reads a schema, and tells all that is wrong with it. */
export const readSchema = (text: string, name: string): Promise<Settings<ReportSchema>> =>
  readSettings<ReportSchema>(text, name, validate, (schema) => {
    const compiled = compileSchema(schema)
    return 'mistakes' in compiled ? compiled.mistakes : []
  })
