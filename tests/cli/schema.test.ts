import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readyNames } from '../../src/report-schema/generated/ready-names.ts'
import { run } from '../support/run.ts'

it.each([
  [[], 'record'],
  [['record'], 'record'],
  [['document'], 'document'],
  [['config'], 'config'],
  [['report-schema'], 'report-schema'],
])('extract schema %j prints the schema of a %s', async (argv, name) => {
  const { code, stdout } = await run(['schema', ...argv])
  expect(code).toBe(0)
  expect(stdout).toBe(readFileSync(`schemas/${name}.schema.json`, 'utf8'))
})

it.each(readyNames)('extract schema %s prints the file, to copy and change', async (name) => {
  const { code, stdout } = await run(['schema', name])
  expect(code).toBe(0)
  expect(stdout).toBe(readFileSync(`schemas/${name}.yaml`, 'utf8'))
})

it('extract schema --list names them all', async () => {
  const { code, stdout } = await run(['schema', '--list'])
  expect(code).toBe(0)
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[0]),
  ).toEqual(['record', 'document', 'config', 'report-schema', ...readyNames])
})
