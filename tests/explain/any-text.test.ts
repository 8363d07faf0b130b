import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { explain } from '../../src/explain.ts'
import { extract } from '../../src/extract.ts'
import { grammarText } from '../support/grammar-text.ts'

/** Each figure of a text, as it is read without anybody listening, is explained at its place with its value. */
const explainsAll = (text: string): void => {
  const { figures } = extract(text)
  for (const line of new Set(figures.map((figure) => figure.line))) {
    const told = explain(text, { line })
    for (const figure of figures) {
      if (figure.line !== line) continue
      expect(told).toContain(`text:${line}:${figure.column}: `)
      for (const value of [figure.value, figure.min, figure.max, figure.indicator, figure.subject, figure.period])
        if (value !== null) expect(told).toContain(value)
    }
  }
}

it('of any text each figure is explained, and is the same as when nobody listens', () => {
  fc.assert(fc.property(grammarText(), explainsAll), { seed: 20_240_912, numRuns: 300 })
})

it('and of a whole report', () => {
  explainsAll(readFileSync('fixtures/nanshan-2024/input.txt', 'utf8'))
})

it('and what is said of a line grows as the line does, however many dates and members of a list it has', () => {
  const said = (times: number): number =>
    explain(`${'2024年5月，深圳市和江门市投资5亿元、6亿元、'.repeat(times)}`, { line: 1 }).length
  expect(said(200) / said(100)).toBeLessThan(2.1)
})
