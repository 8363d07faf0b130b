import { checks } from '../../checks/index.ts'
import { diffStates } from '../../diff/diff-row.ts'
import { columns } from '../../export/columns.ts'
import { diffColumns } from '../../export/diff/diff-columns.ts'
import { kinds } from '../../figures/kinds/index.ts'
import type { CommandShape, OperandShape, OptionShape } from '../command-shape.ts'

/** What a shell can propose for a value: some names, names joined by commas, files, or nothing. */
export type Choices =
  | { readonly type: 'names'; readonly names: readonly string[] }
  | { readonly type: 'list'; readonly names: readonly string[] }
  | { readonly type: 'files' }
  | { readonly type: 'nothing' }

/** Options whose value is a list of names; those of one command alone with its name. */
const lists: Readonly<Record<string, () => string[]>> = {
  '--kind': () => kinds.map(({ name }) => name),
  '--check': () => checks.map(({ code }) => code),
  '--only': () => [...diffStates],
  '--columns': () => columns.map(({ key }) => key),
  'diff --columns': () => diffColumns.map(({ key }) => key),
}

const isFile = (name: string): boolean => /^[<[]?(?:file|list|folder|old|new)\b/i.test(name)

/** What to propose for the value of an option; `undefined` where it takes none. */
export const optionChoices = (
  { names, value, choices }: OptionShape,
  { name: command }: CommandShape,
): Choices | undefined => {
  if (value === undefined) return undefined
  if (choices.length > 0) return { type: 'names', names: choices }
  const list = names.map((name) => lists[`${command} ${name}`] ?? lists[name]).find((each) => each !== undefined)
  if (list) return { type: 'list', names: list() }
  return { type: isFile(value) ? 'files' : 'nothing' }
}

/** What to propose for an argument of a command. */
export const operandChoices = ({ term, choices }: OperandShape): Choices => {
  if (choices.length > 0) return { type: 'names', names: choices }
  return { type: isFile(term) ? 'files' : 'nothing' }
}

/** The options of a command behind which a value stands. */
export const valueOptions = ({ options }: CommandShape): string[] =>
  options.filter(({ value }) => value !== undefined).flatMap(({ names }) => names)
