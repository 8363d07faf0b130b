import { existsSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { run } from './support/run.ts'

const inputs = readdirSync('fixtures').flatMap((name) =>
  ['input.txt', 'input.md'].map((file) => `fixtures/${name}/${file}`).filter((path) => existsSync(path)),
)

it.each(inputs)('%s gives the records of its folder', async (path) => {
  const folder = path.replace(/\/[^/]*$/, '')
  for (const format of ['json', 'csv']) {
    const { code, stdout } = await run([path, '--format', format])
    expect(code).toBe(0)
    await expect(stdout).toMatchFileSnapshot(`../${folder}/expected.${format}`)
  }
})
