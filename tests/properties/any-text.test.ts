import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.ts'
import { edtfPattern } from '../../src/figures/calendar/edtf.ts'
import { kinds } from '../../src/figures/kinds/index.ts'
import { isDecimal } from '../../src/figures/numerals/decimal.ts'
import { grammarText } from '../support/grammar-text.ts'

// One seed: a run that fails can be run again.
fc.configureGlobal({ seed: 20_240_912, numRuns: 500 })

const texts: readonly (readonly [string, fc.Arbitrary<string>])[] = [
  ['text of the grammar', grammarText()],
  ['any characters', fc.string({ unit: 'grapheme', maxLength: 80 })],
  [
    'any code units, lone surrogates too',
    fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 80 }),
  ],
  [
    'a table',
    fc
      .array(fc.array(grammarText(4), { minLength: 2, maxLength: 4 }), { maxLength: 5 })
      .map((rows) => rows.map((cells) => cells.join('\t')).join('\n')),
  ],
]

const spellings = {
  decimal: isDecimal,
  fraction: (value: string) => /^\d+\/\d+$/.test(value),
  ratio: (value: string) => /^[\d.]+(?::[\d.]+)+$/.test(value),
  edtf: (value: string) => new RegExp(edtfPattern).test(value),
} as const

describe.each(texts)('%s', (_, arbitrary) => {
  it('each span slices back to its text; figures are in order and never overlap', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const chars = [...text.replace(/^\ufeff/, '')]
        let end = 0
        for (const figure of extract(text.replace(/^\ufeff/, '')).figures) {
          expect(chars.slice(figure.start, figure.end).join('')).toBe(figure.text)
          expect(figure.start).toBeGreaterThanOrEqual(end)
          expect(figure.end).toBeGreaterThan(figure.start)
          end = figure.end
        }
      }),
    )
  })

  it('each value is spelled as its kind says', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        for (const { kind, value, min, max } of extract(text).figures) {
          const spelled = spellings[kinds.find(({ name }) => name === kind)!.value]
          if (value !== null) expect(value).toSatisfy(spelled)
          if (min !== null || max !== null) {
            expect(value).toBeNull()
            expect([min, max]).toSatisfy((ends: (string | null)[]) =>
              ends.every((one) => one !== null && isDecimal(one)),
            )
          }
        }
      }),
    )
  })

  it('lines and columns lead to the span', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const lines = text.split(/\r\n|[\n\r]/)
        for (const figure of extract(text).figures) {
          const line = [...lines[figure.line - 1]!]
          expect(line.slice(figure.column - 1, figure.column - 1 + 1).join('')).toBe([...figure.text][0])
        }
      }),
    )
  })

  it('the same text gives the same figures', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        expect(extract(text)).toEqual(extract(text))
      }),
      { numRuns: 100 },
    )
  })
})

it('the grammar’s own text is rich in figures', () => {
  const figures = fc.sample(grammarText(), 200).flatMap((text) => extract(text).figures)
  expect(new Set(figures.map(({ kind }) => kind)).size).toBeGreaterThan(10)
})
