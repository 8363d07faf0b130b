import { expect, it } from 'vitest'
import { run } from '../support/run.ts'
import { tempFolder } from '../support/temp-folder.ts'

const text =
  '# 某区报告\n\n## 一、收入\n\n全区收入达**500万元**。\n\n| 指标 | 数额（亿元） |\n| --- | --- |\n| 投资 | 20.5 |\n'

it('Markdown is read by its headings, emphasis and tables, and offsets are those of the file', async () => {
  const folder = tempFolder({ 'a.md': text })
  const { stdout } = await run([`${folder}/a.md`])
  const { figures, masthead } = JSON.parse(stdout)
  expect(masthead.title).toBe('某区报告')
  expect(figures).toMatchObject([
    { text: '500万元', value: '5000000', line: 5, section: ['一、收入'] },
    { text: '20.5', value: '2050000000', unit: 'CNY', line: 9 },
  ])
  for (const { start, end, text: span } of figures) expect([...text].slice(start, end).join('')).toBe(span)
})

it('a pipe can be told that a text is Markdown', async () => {
  const { stdout } = await run(['pipe'], { stdin: JSON.stringify({ id: 1, text, format: 'markdown' }) })
  expect(JSON.parse(stdout).figures).toHaveLength(2)
})
