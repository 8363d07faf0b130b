import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { configSchema } from '../../src/config/config.ts'
import { validate } from '../../src/config/generated/validate-config.js'

const published = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')),
)

const value = fc.oneof(
  fc.constantFrom('csv', 'zh', 'utf-8', 'text', 'never', 'auto', 'error', 'off', true, false, null, 2, '', [], {}),
  fc.array(fc.constantFrom('money', '金额', 'value', '数值', 'x', 1), { maxLength: 2 }),
)
const key = fc.constantFrom(...Object.keys(configSchema.shape), 'other')

it('is the same to zod, to the generated validator and to the published schema', () => {
  let valid = 0
  fc.assert(
    fc.property(fc.dictionary(key, value, { maxKeys: 2 }), (given) => {
      const expected = configSchema.safeParse(given).success
      valid += Number(expected && Object.keys(given).length > 0)
      expect({ validator: validate(given), published: published(given) }).toEqual({
        validator: expected,
        published: expected,
      })
    }),
    { numRuns: 2000 },
  )
  expect(valid).toBeGreaterThan(10)
})
