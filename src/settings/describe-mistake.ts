import { nearest } from '../nearest.ts'
import type { SettingsPath } from './settings-file.ts'

/** What the code that ajv makes of a schema tells about a value; only what is used of it. */
export interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  /** Where the schema says so: #/properties/kind/anyOf/0/enum. */
  readonly schemaPath: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
  /** With the option `verbose`: the schema that the value breaks, or the one around it. */
  readonly parentSchema?: { readonly properties?: Readonly<Record<string, unknown>> }
  readonly data?: unknown
}

export interface SettingsMistake {
  readonly path: SettingsPath
  /** Whether the key is wrong, or its value. */
  readonly part: 'key' | 'value'
  readonly message: string
  readonly hint: string | undefined
}

const pathOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

const shown = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value))

const named = (path: SettingsPath): string => (path.length === 0 ? 'the file' : path.join('.'))

const articles: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'keys and values',
  null: 'null',
}

const oneOf = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : (names[0] ?? '')

/** What is wrong with the settings of a file, in words for the person who wrote it. */
export const describeMistake = (error: SchemaError): SettingsMistake => {
  const path = pathOf(error.instancePath)
  const name = named(path)
  const value = (message: string, hint?: string): SettingsMistake => ({ path, part: 'value', message, hint })
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty)
      const known = Object.keys(error.parentSchema?.properties ?? {})
      const near = nearest(key, known)
      const hint = near ? `did you mean ${near}?` : `known here: ${known.join(', ')}`
      return { path: [...path, key], part: 'key', message: `unknown key '${key}'`, hint }
    }
    case 'required':
      return value(`${name} lacks the key '${error.params.missingProperty}'`)
    case 'type': {
      const types = [error.params.type].flat().map((type) => articles[String(type)] ?? String(type))
      return value(`${name} must be ${oneOf(types)}, not ${shown(error.data)}`)
    }
    case 'enum': {
      const allowed = (error.params.allowedValues as readonly unknown[]).map(String)
      const near = typeof error.data === 'string' ? nearest(error.data, allowed) : undefined
      return value(
        `${name} can't be ${shown(error.data)}`,
        near ? `did you mean ${near}?` : `it is one of ${allowed.join(', ')}`,
      )
    }
    default:
      return value(`${name} ${error.message ?? 'is not valid'}`)
  }
}
