import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import { extract } from '../../src/extract.ts'
import { fillSchema } from '../../src/report-schema/fill-schema.ts'
import { readySchemas } from '../../src/report-schema/generated/ready-schemas.ts'
import { validate } from '../../src/report-schema/generated/validate-report-schema.js'
import { type ReportSchema, reportSchema } from '../../src/report-schema/report-schema.ts'
import { compiled, valueTexts } from '../support/fill.ts'

const published = new Ajv2020().compile(JSON.parse(readFileSync('schemas/report-schema.schema.json', 'utf8')))

it('there is one for each kind of report', () => {
  expect(readySchemas.map(({ schema }) => schema.name)).toEqual([
    'budget-execution',
    'earnings-flash',
    'paired-assistance',
    'statistical-communique',
    'work-report',
  ])
})

it('what a schema is, zod says', () => {
  expectTypeOf<ReportSchema>().toEqualTypeOf<z.infer<typeof reportSchema>>()
})

describe.each(readySchemas.map(({ schema }) => [schema.name, schema] as const))('%s', (name, schema) => {
  it('is right by zod, by the published schema and by the built-in validator, and compiles', () => {
    expect(reportSchema.safeParse(schema).success).toBe(true)
    expect([published(schema), validate(schema)]).toEqual([true, true])
    expect(compiled(schema).fields).toHaveLength(schema.fields.length)
  })

  it('is called after its file', () => {
    expect(readFileSync(`schemas/${name}.yaml`, 'utf8')).toContain(`\nname: ${name}\n`)
  })

  it('finds the fields of a report', () => {
    const text = readFileSync(`tests/report-schema/reports/${name}.txt`, 'utf8')
    const expected = JSON.parse(readFileSync(`tests/report-schema/reports/${name}.json`, 'utf8'))
    const { fields } = fillSchema(extract(text), text, compiled(schema))
    const found = fields
      .filter(({ state }) => state !== 'missing')
      .map((result) => [result.field.name, [result.state, ...valueTexts(result)].join(' ')])
    expect(Object.fromEntries(found)).toEqual(expected)
  })
})
