import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { linesFound, linkExampleFiles, readFigureLine, readLinkExamples } from '../support/link-examples.ts'

/** What the rules are made of and what tells their steps: the examples of the rules are theirs. */
const helpers = new Set([
  'figures-end.ts',
  'index.ts',
  'link-figures.ts',
  'link-passage.ts',
  'noun-phrase.ts',
  'passage.ts',
  'phrase.ts',
  'split-list.ts',
])

/** A link that takes several files has a folder, and its examples beside that: period.examples.txt. */
const ofSeveralFiles = new Set(['document-subject', 'duration', 'entities', 'period', 'status', 'subject'])

it.each(
  ['src/links', 'src/links/indicator'].flatMap((folder) =>
    readdirSync(folder)
      .filter(
        (name) => ofSeveralFiles.has(name) || (name.endsWith('.ts') && !name.includes('trace') && !helpers.has(name)),
      )
      .map((name) => `${folder}/${name}`),
  ),
)('%s has its examples', (file) => {
  const examples = `${file.replace(/\.ts$/, '')}.examples.txt`
  expect(linkExampleFiles).toContain(examples)
  expect(readLinkExamples(examples).length).toBeGreaterThanOrEqual(6)
})

describe.each(linkExampleFiles)('%s', (file) => {
  it.each(readLinkExamples(file))('$file:$line', (example) => {
    // A text that nothing is said of would always pass.
    expect(example.figures.map(readFigureLine).every(({ expected }) => expected.length > 0)).toBe(true)
    expect(example.figures).not.toEqual([])
    expect(linesFound(example).join('\n')).toBe(example.figures.join('\n'))
  })
})
