import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/document/reading.ts'
import { findInText } from '../../src/figures/find-in-document.ts'
import { kinds } from '../../src/figures/kinds/index.ts'
import { type Example, exampleFiles, inputOf, markFound, marksOf, readExamples } from '../support/examples.ts'

it('every kind has examples, and they hold figures of it', () => {
  for (const { name } of kinds) {
    const file = exampleFiles.find(({ kind }) => kind === name)
    expect(file && existsSync(file.file), name).toBe(true)
    const marks = readExamples(file!).flatMap(marksOf)
    const own = marks.filter(({ says }) => !kinds.some((other) => says.startsWith(`${other.name} `)))
    expect(own.length, `figures of the kind in ${file!.file}`).toBeGreaterThanOrEqual(5)
  }
})

describe.each(exampleFiles)('$file', (file) => {
  it.each(readExamples(file))('$file:$line', (example) => {
    const found = markFound(example)
    // The steps are only worth looking for where something went wrong.
    expect(found, found === example.marked ? '' : explain(example)).toBe(example.marked)
  })
})

/** Every candidate, the rule that made it, and what the refiners did with it. */
const explain = (example: Example): string => {
  const input = inputOf(example)
  const { text } = read(input, 0, input.length)
  const steps: string[] = []
  findInText(text, {
    note: (start, end, rule, outcome, what) => steps.push(`  ${text.slice(start, end)} · ${rule}: ${outcome}, ${what}`),
  })
  return `${example.file}:${example.line}\n${steps.join('\n')}\n`
}
