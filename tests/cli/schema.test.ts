import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { run } from '../support/run.ts'

it.each([
  [[], 'record'],
  [['record'], 'record'],
  [['document'], 'document'],
])('extract schema %j prints the schema of a %s', async (argv, name) => {
  const { code, stdout } = await run(['schema', ...argv])
  expect(code).toBe(0)
  expect(stdout).toBe(readFileSync(`schemas/${name}.schema.json`, 'utf8'))
})
