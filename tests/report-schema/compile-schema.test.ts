import { describe, expect, it } from 'vitest'
import { compileSchema } from '../../src/report-schema/compile-schema.ts'
import type { Field } from '../../src/report-schema/report-schema.ts'
import { schemaOf } from '../support/fill.ts'

const mistakesOf = (...fields: readonly Partial<Field>[]) => {
  const compilation = compileSchema(schemaOf(...fields))
  return 'mistakes' in compilation
    ? compilation.mistakes.map(({ path, message, hint }) => [path.join('.'), message, hint])
    : []
}

describe('a schema that is wrong', () => {
  it.each([
    [{ unit: '平方公里里' }, 'fields.0.unit', "f0: '平方公里里' is no unit", 'did you mean 平方公里?'],
    [{ unit: 'zzz' }, 'fields.0.unit', "f0: 'zzz' is no unit", 'write it as reports do: 亿元, 万人, %'],
    [{ kind: 'percent', unit: '亿元' }, 'fields.0.unit', 'f0: 亿元 is a unit of money, not of percent', undefined],
    [{ unit: ['万吨', '亩'] }, 'fields.0.unit', 'f0: 亩 does not measure what 万吨 does', undefined],
    [{}, 'fields.0.name', 'f0: it has neither kind nor unit', 'add kind: count, say, or unit: 亿元'],
    [{ unit: '元', min: 3, max: '2.5' }, 'fields.0.min', 'f0: min 3 is above max 2.5', undefined],
    [
      { unit: '元', max: 1e21 },
      'fields.0.max',
      'f0: 1e+21 is no plain decimal',
      "write it out, in quotes: '1000000000000000000000'",
    ],
    [
      { unit: '元', multiple: true, pick: 'first' },
      'fields.0.pick',
      'f0: pick chooses one, multiple wants all',
      'leave one of them out',
    ],
    [{ unit: '元', indicator: '收入|、' }, 'fields.0.indicator', "f0: '收入|、' has no words in it", undefined],
  ] as const)('%j', (field, path, message, hint) => {
    expect(mistakesOf(field as Partial<Field>)).toEqual([[path, message, hint]])
  })

  it('two fields of one name', () => {
    expect(mistakesOf({ unit: '元', name: 'a' }, { unit: '元', name: 'a' })).toEqual([
      ['fields.1.name', 'a: two fields have this name', 'give each its own'],
    ])
  })
})

it('a measure word that no list has is one all the same where the field counts', () => {
  expect(mistakesOf({ kind: 'count', unit: '万方块' })).toEqual([])
})
