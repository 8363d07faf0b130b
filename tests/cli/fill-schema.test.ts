import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/run.ts'
import { tempFolder } from '../support/temp-folder.ts'

const schema = `name: test
title: 测试
fields:
  - { name: revenue, title: 收入, indicator: 收入, unit: 亿元, required: true }
  - { name: growth, title: 收入增长, indicator: 收入, change: yoy, unit: '%' }
  - { name: exports, title: 出口, indicator: 出口, unit: 亿元, multiple: true, period: any }
`

const folder = () => {
  const path = tempFolder()
  writeFileSync(join(path, 's.yaml'), schema)
  writeFileSync(join(path, 'a.txt'), '2024年全市收入5.20亿元，同比下降3.1%。出口1亿元，出口2亿元至3亿元。\n')
  writeFileSync(join(path, 'b.txt'), '2024年全市收入80万元。\n')
  return (name: string) => join(path, name)
}

const fillOf = (path: (name: string) => string, ...argv: string[]) =>
  run([path('a.txt'), '--schema', path('s.yaml'), ...argv])

describe('extract --schema', () => {
  it('csv has a row a report, a column a field, the values in its unit', async () => {
    const path = folder()
    const { code, stdout, stderr } = await fillOf(path, path('b.txt'), '-f', 'csv')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toBe(`document,revenue,growth,exports\n${path('a.txt')},5.2,-3.1,1; 2~3\n${path('b.txt')},0.008,,\n`)
  })

  it('has Chinese headers with units under --lang zh, and is fit for Excel', async () => {
    const { stdout } = await fillOf(folder(), '-f', 'csv', '--lang', 'zh', '--excel')
    expect(stdout).toBe('\ufeff收入（亿元）,收入增长（%）,出口（亿元）\r\n5.2,-3.1,1; 2~3\r\n')
  })

  it('--long has a row a field, with its place, sentence and why', async () => {
    const path = folder()
    const { stdout } = await fillOf(path, '-f', 'tsv', '--long')
    const [header = '', ...rows] = stdout.trimEnd().split('\n')
    const table = rows.map((row) => Object.fromEntries(header.split('\t').map((key, i) => [key, row.split('\t')[i]])))
    expect(table.map(({ field, state, value, min, max, unit }) => [field, state, value, min, max, unit])).toEqual([
      ['revenue', 'ok', '5.2', '', '', '亿元'],
      ['growth', 'ok', '-3.1', '', '', '%'],
      ['exports', 'ok', '1', '', '', '亿元'],
      ['exports', 'ok', '', '2', '3', '亿元'],
    ])
    expect(table[0]).toMatchObject({
      text: '5.20亿元',
      quote: '2024年全市收入5.20亿元，同比下降3.1%。',
      line: '1',
      column: '10',
      why: expect.stringContaining('the indicator is 收入'),
    })
  })

  it('json is an object of values, or a list of them, or of all that is known', async () => {
    const path = folder()
    const one = JSON.parse((await fillOf(path, '-f', 'json')).stdout)
    expect(one).toMatchObject({
      schema: 'test',
      year: 2024,
      values: { revenue: '5.2', growth: '-3.1', exports: ['1', '2~3'] },
    })
    const list = JSON.parse((await fillOf(path, path('b.txt'), '-f', 'json')).stdout)
    expect(list[1].values).toEqual({ revenue: '0.008', growth: null, exports: [] })
    const long = JSON.parse((await fillOf(path, '-f', 'json', '--long')).stdout)
    expect(long.fields[0]).toMatchObject({ field: 'revenue', value: '5.2', confidence: expect.any(String) })
  })

  it('ndjson has a line a report, or a line a field', async () => {
    const path = folder()
    const lines = (text: string) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
    expect(lines((await fillOf(path, path('b.txt'), '-f', 'ndjson')).stdout)).toEqual([
      { document: path('a.txt'), revenue: '5.2', growth: '-3.1', exports: ['1', '2~3'] },
      { document: path('b.txt'), revenue: '0.008', growth: null, exports: [] },
    ])
    expect(lines((await fillOf(path, '-f', 'ndjson', '--long')).stdout)).toHaveLength(4)
  })

  it('on a terminal it is read downwards', async () => {
    const path = folder()
    const { stdout } = await run([path('a.txt'), '--schema', path('s.yaml')], { terminal: 120 })
    expect(stdout.split('\n')[1]).toMatch(/^revenue +收入 +ok .*5\.2/)
  })

  it('--columns chooses fields and what is known of the document', async () => {
    const path = folder()
    expect((await fillOf(path, '-f', 'csv', '--columns', 'year,growth')).stdout).toBe('year,growth\n2024,-3.1\n')
    expect((await fillOf(path, '-f', 'csv', '--long', '--columns', 'field,quote')).stdout).toMatch(
      /^field,quote\nrevenue,/,
    )
    expect((await fillOf(path, '-f', 'csv', '--columns', 'grwth')).stderr).toContain('did you mean growth?')
  })

  it('tells what needs a look, and leaves it empty', async () => {
    const path = folder()
    writeFileSync(path('a.txt'), '2024年全市收入5亿元。2024年全市收入7亿元。\n')
    const { code, stdout, stderr } = await fillOf(path, '-f', 'csv')
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'revenue,growth,exports\n,,\n' })
    expect(stderr).toBe(
      `extract: warning: ${path('a.txt')}:1:10: revenue (收入): 2 figures fit equally: 5 亿元, 7 亿元\n`,
    )
    expect((await fillOf(path, '-f', 'csv', '--fail-on', 'warning')).code).toBe(1)
  })

  it('writes a file', async () => {
    const path = folder()
    expect((await fillOf(path, '-o', path('out.csv'))).code).toBe(0)
    expect(readFileSync(path('out.csv'), 'utf8')).toContain('5.2,-3.1')
  })

  it('--kind has no meaning with it', async () => {
    const { code, stderr } = await fillOf(folder(), '--kind', 'money')
    expect(code).toBe(2)
    expect(stderr).toContain('--kind has no meaning with --schema')
  })

  it('a schema that is wrong is told with its place', async () => {
    const path = folder()
    writeFileSync(path('s.yaml'), schema.replace('required', 'requird'))
    const { code, stderr } = await fillOf(path)
    expect(code).toBe(2)
    expect(stderr).toMatch(/s\.yaml:4:58: unknown key 'requird'\nhint: did you mean required\?\n$/)
  })
})
