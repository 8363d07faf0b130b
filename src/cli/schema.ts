import { readySchemas } from '../report-schema/generated/ready-schemas.ts'
import { exitCodes } from './exit-codes.ts'
import type { Io } from './io.ts'
import { streamOutput } from './stream-output.ts'

interface JsonSchema {
  readonly name: string
  readonly title: string
  readonly load: () => Promise<unknown>
}

const jsonSchemas: readonly JsonSchema[] = [
  {
    name: 'record',
    title: 'one record: a line of --format ndjson',
    load: async () => (await import('../../schemas/record.schema.json')).default,
  },
  {
    name: 'document',
    title: 'a whole document: --format json',
    load: async () => (await import('../../schemas/document.schema.json')).default,
  },
  {
    name: 'config',
    title: 'extract.config.json and .yaml',
    load: async () => (await import('../../schemas/config.schema.json')).default,
  },
  {
    name: 'report-schema',
    title: 'the files that --schema reads',
    load: async () => (await import('../../schemas/report-schema.schema.json')).default,
  },
]

/** Prints a JSON Schema or a ready report schema, or what there is. */
export const runSchema = async (name: string, { list }: { readonly list?: true }, { stdout }: Io): Promise<number> => {
  await streamOutput(stdout).write(list ? listing() : await textOf(name))
  return exitCodes.done
}

const listing = (): string =>
  [
    ...jsonSchemas.map(({ name, title }) => `${name}\tjson-schema\t${title}\n`),
    ...readySchemas.map(({ schema }) => `${schema.name}\treport-schema\t${schema.title}\n`),
  ].join('')

const textOf = async (name: string): Promise<string> => {
  const ready = readySchemas.find(({ schema }) => schema.name === name)
  if (ready) return ready.text
  const json = jsonSchemas.find((each) => each.name === name)
  if (!json) throw new Error(`no schema is called ${name}`)
  return `${JSON.stringify(await json.load(), null, 2)}\n`
}
