// Writes the files that are made from others: npm run generate. With --check it writes nothing and fails where one is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { checksFile } from './generate-checks.mjs'
import { helpFile } from './generate-help.mjs'
import { manFile } from './generate-man.mjs'
import { placeIndex } from './generate-place-index.mjs'
import { readyNamesFile, readySchemasFile } from './generate-ready-schemas.mjs'
import { documentSchemaFile, recordSchemaFile, stringifierFile, typesFile, validatorFile } from './generate-schemas.mjs'
import { settingsFiles } from './generate-settings.mjs'
import { traditional } from './generate-traditional.mjs'

const config = settingsFiles('src/config/config.ts', 'configSchema', 'config', 'Configuration of extract')
const reportSchema = settingsFiles(
  'src/report-schema/report-schema.ts',
  'reportSchema',
  'report-schema',
  'Report schema of extract',
)

const files = {
  'src/document/generated/traditional.ts': traditional,
  'src/places/generated/place-index.ts': placeIndex,
  'schemas/record.schema.json': recordSchemaFile,
  'schemas/document.schema.json': documentSchemaFile,
  'src/record/generated/stringify-record.ts': stringifierFile,
  'src/record/generated/types.ts': typesFile,
  'schemas/config.schema.json': config.schema,
  'src/config/generated/validate-config.js': config.validator,
  'schemas/report-schema.schema.json': reportSchema.schema,
  'src/report-schema/generated/validate-report-schema.js': reportSchema.validator,
  'src/report-schema/generated/ready-names.ts': readyNamesFile,
  'src/report-schema/generated/ready-schemas.ts': readySchemasFile,
  'docs/checks.md': checksFile,
  'man/extract.1': manFile,
  'src/cli/generated/help.ts': helpFile,
  'src/record/generated/validate-record.js': validatorFile,
}

let stale = 0
for (const [path, make] of Object.entries(files)) {
  const text = await make()
  let old = null
  try {
    old = readFileSync(path, 'utf8')
  } catch {}
  if (old === text) continue
  if (process.argv.includes('--check')) {
    console.error(`${path} is stale: run npm run generate`)
    stale += 1
    continue
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.error(`wrote ${path}`)
}
process.exitCode = stale ? 1 : 0
