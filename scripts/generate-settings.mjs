import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { bare, convert, header, json } from './json-schema.mjs'
import { loadSource } from './load-source.mjs'

/**
 * The texts of a settings file's JSON Schema, for editors, and of the code that holds a file to it, with errors that
 * src/settings can put into words.
 */
export const settingsFiles = (source, exported, name, title) => {
  const load = async () => convert((await loadSource(source))[exported])
  return {
    schema: async () => json({ ...header(name, title), ...(await load()) }),
    validator: async () => {
      const options = { allErrors: true, verbose: true, allowUnionTypes: true, unicode: false, logger: false }
      const ajv = new Ajv({ ...options, code: { source: true, esm: true } })
      ajv.addSchema(bare({ $id: name, ...(await load()) }))
      return `// Made by scripts/generate.mjs from ${source}. Do not edit.\n${standaloneCode(ajv, { validate: name })}\n`
    },
  }
}
