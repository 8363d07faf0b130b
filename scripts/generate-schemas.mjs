import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { z } from 'zod'
import { declareType } from './declare-type.mjs'
import { loadSource } from './load-source.mjs'
import { stringifier } from './write-stringifier.mjs'

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

const convert = (schema) => {
  const { $schema, ...rest } = z.toJSONSchema(schema)
  return simplify(rest)
}

const { recordFields, recordLimits, documentSchema } = await loadSource('src/record/record.ts')

const header = (name, title) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:extract-figures:${name}:${schemaVersion}`,
  title,
})

// zod would repeat every field under each kind. The kinds' limits stand beside the fields instead.
const limits = convert(recordLimits).oneOf.map(({ additionalProperties, ...limit }) => limit)
const record = { description: 'One figure of a report.', ...convert(recordFields), oneOf: limits }

const documentFields = {
  description: 'A report with its figures: what --format json prints.',
  ...convert(documentSchema),
}

/** The document's schema with other items in its list of figures. */
const documentOf = (items) => {
  const { properties, ...rest } = documentFields
  return { ...rest, properties: { ...properties, figures: { ...properties.figures, items } } }
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`

/** The text of schemas/record.schema.json. */
export const recordSchemaFile = () => json({ ...header('record', 'Record of extract'), ...record })

/** The text of schemas/document.schema.json. */
export const documentSchemaFile = () =>
  json({ ...header('document', 'Document of extract'), ...documentOf({ $ref: '#/$defs/record' }), $defs: { record } })

/** The text of src/record/generated/types.ts: what z.infer gives, written out, so that users of the library need no zod. */
export const typesFile = () => `// Made by scripts/generate.mjs from src/record/record.ts. Do not edit.

${declareType('FigureRecord', record)}
${declareType('ExtractedDocument', documentOf({ tsType: 'FigureRecord' }))}`

/** The text of src/record/generated/stringify-record.ts. */
export const stringifierFile = () => stringifier(record)

/** The limits as conditions, kinds with the same ones together: a fourth of the code that oneOf makes. */
const conditions = (all) => {
  const merged = new Map()
  for (const { properties } of all) {
    const { kind, ...others } = properties
    const key = JSON.stringify(others)
    merged.set(key, { names: [...(merged.get(key)?.names ?? []), kind.const], others })
  }
  return [...merged.values()].map(({ names, others }) => ({
    if: { properties: { kind: { enum: names } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: others },
  }))
}

/** Without the texts, which the code would carry along. */
const bare = (node) =>
  JSON.parse(
    JSON.stringify(node, (key, value) => (key === 'description' && typeof value === 'string' ? undefined : value)),
  )

/**
 * As `additionalProperties: false`, which looks every key of a record up and takes as long as all other checks together:
 * each required field is there, so that a field too many shows in their number.
 */
const countFields = ({ additionalProperties, ...schema }) => {
  const optional = Object.keys(schema.properties).filter((key) => !schema.required.includes(key))
  if (optional.length !== 1) throw new Error(`one optional field was expected, not ${optional}`)
  const most = (maxProperties) => ({ maxProperties })
  const fields = schema.required.length
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { ...schema, if: { required: optional }, then: most(fields + 1), else: most(fields) }
}

/** The text of src/record/generated/validate-record.js: the record's schema as plain code. */
export const validatorFile = () => {
  // Without `unicode: false` the code would need a part of ajv at run time, to count code points for minLength: 1.
  const options = { allowUnionTypes: true, unicode: false, logger: false, strictTypes: false }
  const ajv = new Ajv({ ...options, code: { source: true, esm: true } })
  const $id = 'record'
  const { oneOf, ...fields } = record
  ajv.addSchema(bare({ $id, ...countFields(fields), allOf: conditions(oneOf) }))
  return `// Made by scripts/generate.mjs from src/record/record.ts. Do not edit.\n${standaloneCode(ajv, { validateRecord: $id })}\n`
}
