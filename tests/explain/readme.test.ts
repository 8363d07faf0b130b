import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { explain } from '../../src/explain.ts'

it('the example of the README is true', () => {
  const readme = readFileSync('README.md', 'utf8')
  const report = /^> (临江区.*)$/m.exec(readme)![1]!
  const [, line, column, shown] = /\$ extract explain report\.txt:(\d+):(\d+)\n([^`]+)\n```/.exec(readme)!
  expect(explain(report, { name: 'report.txt', line: Number(line), column: Number(column) })).toBe(shown)
})
