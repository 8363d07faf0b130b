import { type Positions, positionsOf } from '../document/positions.ts'
import { describeMistake, type SchemaError, type SettingsMistake } from './describe-mistake.ts'
import { dropBranches } from './drop-branches.ts'
import type { SettingsFile } from './settings-file.ts'

/** What ajv makes of a schema, with `verbose` and `allErrors`. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** One mistake in a file, with its place. */
export interface PlacedMistake {
  readonly line: number
  readonly column: number
  /** Offset in the text, in UTF-16 units. */
  readonly offset: number
  readonly message: string
  readonly hint: string | undefined
}

export type Settings<T> = { readonly value: T } | { readonly mistakes: readonly [PlacedMistake, ...PlacedMistake[]] }

/**
 * Reads a file of settings, YAML by its name or else JSON, and holds it to a schema. A reader that knows the places is
 * loaded only for YAML, and for JSON that is wrong. `check` tells what a schema can't say; it gets a valid value.
 */
export const readSettings = async <T>(
  text: string,
  name: string,
  validate: Validator,
  check: (value: T) => readonly SettingsMistake[] = () => [],
): Promise<Settings<T>> => {
  const yaml = /\.ya?ml$/i.test(name)
  const quick = yaml ? undefined : quickJson(text)
  if (quick && validate(quick.value) && check(quick.value as T).length === 0) return { value: quick.value as T }
  const file = yaml
    ? (await import('./parse-yaml.ts')).parseYaml(text)
    : (await import('./parse-json.ts')).parseJson(text)
  // An empty YAML file, or one of comments alone, sets nothing.
  const value = 'value' in file ? (file.value ?? (yaml ? {} : null)) : undefined
  const mistakes = 'value' in file ? mistakesOf(value, validate, check) : []
  if ('value' in file && mistakes.length === 0) return { value: value as T }
  const positions = positionsOf(text)
  const [first, ...others] =
    'value' in file
      ? placed(file, positions, mistakes)
      : [{ ...at(positions, file.offset), message: file.message, hint: undefined }]
  if (!first) throw new Error(`${name} is not valid, but nothing is wrong with it`)
  return { mistakes: [first, ...others] }
}

const quickJson = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

const at = (positions: Positions, offset: number) => ({
  line: positions.line(offset),
  column: positions.column(offset),
  offset,
})

const mistakesOf = <T>(
  value: unknown,
  validate: Validator,
  check: (value: T) => readonly SettingsMistake[],
): readonly SettingsMistake[] =>
  validate(value) ? check(value as T) : dropBranches(validate.errors ?? []).map(describeMistake)

const placed = (file: SettingsFile, positions: Positions, mistakes: readonly SettingsMistake[]): PlacedMistake[] =>
  mistakes
    .map(({ path, part, message, hint }) => ({ ...at(positions, file.offsetOf(path, part)), message, hint }))
    .sort((a, b) => a.offset - b.offset)
