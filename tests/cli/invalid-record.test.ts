import { afterEach, expect, it, vi } from 'vitest'
import type { ExtractedDocument } from '../../src/record/record.ts'
import { run } from '../support/run.ts'
import { tempFolder } from '../support/temp-folder.ts'

/** What extracting is made to do wrong; nothing where a test says nothing. */
let spoil: (document: ExtractedDocument) => ExtractedDocument = (document) => document

vi.mock('../../src/extract.ts', async (original) => {
  const { extract } = await original<typeof import('../../src/extract.ts')>()
  return { extract: (...args: Parameters<typeof extract>) => spoil(extract(...args)) }
})

afterEach(() => {
  spoil = (document) => document
})

const files = { 'a.txt': '税收收入达500万元，\n增长5%。\n', 'b.txt': '税收收入达600万元，增长6%。\n' }

/** Makes the value of one figure what no record may hold. */
const spoilValue = (text: string) => {
  spoil = (document) => ({
    ...document,
    figures: document.figures.map((figure) => (figure.text === text ? { ...figure, value: '很多' } : figure)),
  })
}

const told = (folder: string) =>
  new RegExp(
    `^extract: error: ${folder}/a\\.txt:2:3: the record of "5%" is left out, .*value .*: a bug in extract, .*\\n$`,
  )

it('costs itself only: the other records and files come out, and one line tells where it was', async () => {
  const folder = tempFolder(files)
  spoilValue('5%')
  const { code, stdout, stderr } = await run([`${folder}/a.txt`, `${folder}/b.txt`, '-f', 'csv', '--columns', 'value'])
  expect({ code, stdout }).toEqual({
    code: 2,
    stdout: 'value\n5000000\n6000000\n6\n',
  })
  expect(stderr).toMatch(told(folder))
})

it('and those of a file whose every record is wrong leave the other file', async () => {
  const folder = tempFolder(files)
  spoil = (document) =>
    document.name?.endsWith('a.txt')
      ? { ...document, figures: document.figures.map((figure) => ({ ...figure, line: 0 })) }
      : document
  const { code, stdout } = await run([`${folder}/a.txt`, `${folder}/b.txt`, '-f', 'ndjson'])
  expect(code).toBe(2)
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text),
  ).toEqual(['600万元', '6%'])
})

it('is told by validate and diff as well', async () => {
  const folder = tempFolder(files)
  spoilValue('5%')
  const validated = await run(['validate', `${folder}/a.txt`])
  expect(validated.code).toBe(2)
  expect(validated.stderr).toMatch(told(folder))
  const compared = await run(['diff', `${folder}/a.txt`, `${folder}/b.txt`, '-f', 'csv', '--columns', 'new_value'])
  expect(compared.code).toBe(2)
  expect(compared.stderr).toMatch(told(folder))
  expect(compared.stdout).toContain('6000000')
})

it('in a pipe costs its document', async () => {
  spoilValue('5%')
  const stdin = [files['a.txt'], files['b.txt']].map((text, id) => `${JSON.stringify({ id, text })}\n`).join('')
  const { code, stdout } = await run(['pipe'], { stdin })
  const [first, second] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(code).toBe(0)
  expect(first).toMatchObject({ id: 0, error: { code: 'internal', message: expect.stringContaining('line 2') } })
  expect(second.figures).toHaveLength(2)
})

it('and a file that can not be extracted costs itself', async () => {
  const folder = tempFolder(files)
  spoil = (document) => {
    if (document.name?.endsWith('a.txt')) throw new TypeError('no such thing')
    return document
  }
  const { code, stdout, stderr } = await run([`${folder}/a.txt`, `${folder}/b.txt`, '-f', 'ndjson'])
  expect(code).toBe(2)
  expect(stdout.trim().split('\n')).toHaveLength(2)
  expect(stderr).toMatch(
    /a\.txt: nothing is extracted, for a bug in extract: no such thing at .*\nhint: please report it/,
  )
})
