import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect, it } from 'vitest'
import { run } from '../support/run.ts'
import { tempFolder } from '../support/temp-folder.ts'

const text = '南山区2023年经济运行情况\n\n全区工业增加值88.4亿元，同比增长6.1%。\n'

it('explains the figures of a line, or the one at a column', async () => {
  const { code, stdout } = await run(['explain', '-:3'], { stdin: text })
  expect(code).toBe(0)
  expect(stdout.match(/^stdin:3:\d+: .*$/gm)).toEqual([
    'stdin:3:8: 88.4亿元  money 金额',
    'stdin:3:19: 6.1%  percent 百分比',
  ])
  const one = await run(['explain', '-:3:20'], { stdin: text })
  expect(one.stdout.match(/^stdin:3:\d+: .*$/gm)).toEqual(['stdin:3:19: 6.1%  percent 百分比'])
})

it('reads Markdown by its name, and dates by the option', async () => {
  const file = join(tempFolder(), 'report.md')
  writeFileSync(file, '| 指标 | 金额（亿元） |\n| --- | --- |\n| 3月工业增加值 | 88.4 |\n')
  const { stdout } = await run(['explain', `${file}:3`, '--date', '2023-05-01'])
  expect(stdout).toContain('column      金额（亿元）  ← tells the unit 元 (10^8)')
  expect(stdout).toContain('period      2023-03  ← of the row')
})

it('is coloured on a terminal, and where it is asked for', async () => {
  const esc = String.fromCharCode(0x1b)
  const plain = await run(['explain', '-:3'], { stdin: text })
  expect(plain.stdout).not.toContain(esc)
  const colored = await run(['explain', '-:3', '--color', 'always'], { stdin: text })
  expect(colored.stdout).toContain(esc)
  expect(stripVTControlCharacters(colored.stdout)).toBe(plain.stdout)
})

it('says so where the report has no such line', async () => {
  const { code, stdout, stderr } = await run(['explain', '-:9'], { stdin: text })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('stdin has no line 9')
  expect(stderr).toContain('it has 3 lines')
})
