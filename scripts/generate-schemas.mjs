import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { declareType } from './declare-type.mjs'
import { bare, convert, header, json } from './json-schema.mjs'
import { loadSource } from './load-source.mjs'
import { stringifier } from './write-stringifier.mjs'

const { recordFields, recordLimits, documentSchema } = await loadSource('src/record/record.ts')

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
