import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stringifyRecord } from '../src/record/generated/stringify-record.ts'
import { record } from './support/record.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', '\\', '\u2028', '\u0085', '\ud800', '元') }),
)
const maybe = fc.option(text)

it('writes any record as JSON.stringify does, on one line for every reader', () => {
  const records = fc.record({
    text,
    scope: maybe,
    indicator: maybe,
    value: maybe,
    per: fc.array(text),
    section: fc.array(text),
    document: fc.option(text, { nil: undefined }),
  })
  fc.assert(
    fc.property(records, (fields) => {
      const { id, ...rest } = record(fields)
      const given = fields.document === undefined ? { id, ...rest } : { id, document: fields.document, ...rest }
      const json = stringifyRecord(given)
      expect(json).not.toMatch(/[\n\r\u0085\u2028\u2029]/)
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(given)))
      expect(Object.keys(JSON.parse(json))).toEqual(Object.keys(JSON.parse(JSON.stringify(given))))
    }),
  )
})

it('writes what is set and what is not', () => {
  const full = record({
    change: { direction: 'decrease', basis: 'since:2019' },
    relation: { type: 'part_of', to: 'd:1-2' },
    modifier: 'about',
    subject_code: '440305',
    group: 'd:g1',
    known: { indicator: null, subject: null, period: 'inferred' },
  })
  expect(stringifyRecord(full)).toBe(JSON.stringify(full))
  expect(stringifyRecord(record())).toBe(JSON.stringify(record()))
})
