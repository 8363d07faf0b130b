import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import { kinds } from '../src/figures/kinds/index.ts'
import type { ExtractedDocument, FigureRecord } from '../src/record/generated/types.ts'
import { validateRecord } from '../src/record/generated/validate-record.js'
import { type documentSchema, type recordFields, recordSchema } from '../src/record/record.ts'
import { documentOf, record } from './support/record.ts'

const schemaFile = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))

it('the files that are made from others are current', () => {
  expect(() => execFileSync(process.execPath, ['scripts/generate.mjs', '--check'], { stdio: 'pipe' })).not.toThrow()
})

it('the types that are written out are those that zod infers', () => {
  expectTypeOf<FigureRecord>().toEqualTypeOf<z.infer<typeof recordFields>>()
  expectTypeOf<ExtractedDocument>().toEqualTypeOf<z.infer<typeof documentSchema>>()
})

/** A value for `value` or `unit`: right for some kind, or for none. */
const value = fc.constantFrom(
  '5',
  '-3.40',
  '1e5',
  '2/3',
  '1:3',
  '2024',
  '2024-09-12',
  '2021/2025',
  '2024/..',
  '',
  'x',
  null,
)
const unit = fc.constantFrom('CNY', '%', 'm2', '名', '', null)
const kind = fc.constantFrom(...kinds.map(({ name }) => name), 'nothing')
const anything = fc.oneof(
  fc.string(),
  fc.integer({ min: -2, max: 2 }),
  fc.double({ min: -1e6, max: 1e6 }),
  fc.constantFrom(null, true, 'yoy', 'since:2019', '440305', 'high', 'about', 'target', [], [''], ['年'], {}),
  fc.constantFrom(
    { direction: 'increase', basis: 'yoy' },
    { direction: 'up', basis: null },
    { direction: 'increase' },
    { type: 'part_of', to: 'd:1-2' },
    { type: 'part_of', to: 'd:1-2', more: 1 },
    { indicator: null, subject: 'stated', period: 'guessed' },
  ),
)
const field = fc.constantFrom(...Object.keys(record()), 'document', 'other')

/** Records near valid ones: a kind with a value and unit, and up to two fields changed, added or dropped. */
const nearRecord = fc
  .record({ kind, value, unit, changed: fc.dictionary(field, anything, { maxKeys: 2 }), dropped: fc.option(field) })
  .map(({ changed, dropped, ...rest }) => {
    const made: Record<string, unknown> = { ...record(), ...rest, ...changed }
    if (dropped !== null) delete made[dropped]
    return made
  })

describe('the record', () => {
  const published = new Ajv2020({ allowUnionTypes: true }).compile(schemaFile('record'))

  it('is the same to zod, to the generated validator and to the published schema', () => {
    let valid = 0
    fc.assert(
      fc.property(nearRecord, (given) => {
        const expected = recordSchema.safeParse(given).success
        valid += Number(expected)
        expect({ validator: validateRecord(given), published: published(given) }).toEqual({
          validator: expected,
          published: expected,
        })
      }),
      { numRuns: 3000 },
    )
    expect(valid).toBeGreaterThan(20)
  })

  it.each(kinds.map((each) => [each.name, each] as const))(
    '%s is held to its own values and units',
    (name, { value, unit }) => {
      const right = { decimal: '-3.4', fraction: '2/3', ratio: '1:3', edtf: '2024-09' }[value]
      const wrong = { decimal: '2/3', fraction: '3', ratio: '3', edtf: '3亿' }[value]
      const units = { none: null, code: 'm2', written: '名', iso4217: 'CNY' }
      const valid = record({ kind: name, value: right, unit: units[unit] })
      expect(validateRecord(valid)).toBe(true)
      expect(validateRecord({ ...valid, value: null })).toBe(true)
      expect(validateRecord({ ...valid, value: wrong })).toBe(false)
      expect(validateRecord({ ...valid, unit: unit === 'none' ? '名' : '' })).toBe(false)
    },
  )

  it('names the wrong field', () => {
    validateRecord(record({ unit: 'yuan' }))
    expect(validateRecord.errors).toMatchObject([{ instancePath: '/unit' }])
  })
})

describe('the published schema of a document', () => {
  const published = new Ajv2020({ allowUnionTypes: true }).compile(schemaFile('document'))

  it('takes a document, and checks its records', () => {
    expect(published(documentOf([record()]))).toBe(true)
    expect(published(documentOf([]))).toBe(true)
    expect(published(documentOf([record({ unit: 'yuan' })]))).toBe(false)
    expect(published({ ...documentOf([]), more: 1 })).toBe(false)
  })
})

it.each(['record', 'document'])('the schema of a %s says what it is', (name) => {
  expect(schemaFile(name)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:extract-figures:${name}:1`,
    title: expect.any(String),
    description: expect.any(String),
  })
})
