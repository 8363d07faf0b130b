import { z } from 'zod'

const schemaVersion = 1

/** What zod writes, made shorter: no bound on every integer, and "string or null" as two types of one schema. */
const simplify = (node) => {
  if (Array.isArray(node)) return node.map(simplify)
  if (typeof node !== 'object' || node === null) return node
  const { maximum, anyOf, ...rest } = node
  const simple = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, simplify(value)]))
  if (maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER) simple.maximum = maximum
  if (anyOf === undefined) return simple
  const [type, none] = anyOf.map(simplify)
  if (anyOf.length !== 2 || none.type !== 'null') return { ...simple, anyOf: anyOf.map(simplify) }
  const values = type.enum && { enum: [...type.enum, null] }
  return { ...type, ...values, type: [type.type, 'null'], ...simple }
}

/** The JSON Schema of a zod schema. */
export const convert = (schema) => {
  const { $schema, ...rest } = z.toJSONSchema(schema)
  return simplify(rest)
}

/** What a published schema begins with. */
export const header = (name, title) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:extract-figures:${name}:${schemaVersion}`,
  title,
})

/** The text of a JSON file. */
export const json = (value) => `${JSON.stringify(value, null, 2)}\n`

/** Without the texts, which the code would carry along. */
export const bare = (node) =>
  JSON.parse(
    JSON.stringify(node, (key, value) => (key === 'description' && typeof value === 'string' ? undefined : value)),
  )
