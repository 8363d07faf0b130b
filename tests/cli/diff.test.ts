import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diffColumns } from '../../src/export/diff/diff-columns.ts'
import { run } from '../support/run.ts'
import { tempFolder } from '../support/temp-folder.ts'

const reports = () => {
  const folder = tempFolder({
    '2023.txt': '临江区2023年统计公报\n\n2023年，全区实现地区生产总值695.2亿元，同比增长5.8%。新建学校5所。\n',
    '2024.txt': '临江区2024年统计公报\n\n2024年，全区实现地区生产总值731.5亿元，同比增长5.2%。新建医院2所。\n',
  })
  return [join(folder, '2023.txt'), join(folder, '2024.txt')] as const
}

const brief = ['--columns', 'state,indicator,old_value,new_value,difference,growth']

describe('extract diff', () => {
  it('writes CSV', async () => {
    const { code, stdout, stderr } = await run(['diff', ...reports(), '-f', 'csv', ...brief, '--digits', '1'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.split('\n')).toEqual([
      'state,indicator,old_value,new_value,difference,growth',
      'both,地区生产总值,69520000000,73150000000,3630000000,5.2',
      'both,地区生产总值,5.8,5.2,-0.6,',
      'only_new,新建医院,,2,,',
      'only_old,新建学校,5,,,',
      '',
    ])
  })

  it('writes all columns where none is named, and Chinese headers', async () => {
    const { stdout } = await run(['diff', ...reports(), '-f', 'csv', '--lang', 'zh'])
    expect(stdout.split('\n')[0]).toBe(diffColumns.map(({ title }) => title).join(','))
  })

  it('writes a table', async () => {
    const { stdout } = await run(['diff', ...reports(), '-f', 'table', ...brief, '--only', 'both'])
    expect(stdout).toBe(
      'state  indicator       old_value    new_value  difference  growth\n' +
        'both   地区生产总值  69520000000  73150000000  3630000000    5.22\n' +
        'both   地区生产总值          5.8          5.2        -0.6\n',
    )
  })

  it('writes JSON, with how growth is rounded', async () => {
    const [before, now] = reports()
    const { stdout } = await run(['diff', before, now, '--only', 'both'])
    const { rows, ...head } = JSON.parse(stdout)
    expect(head).toMatchObject({
      old: { name: before, period: '2023' },
      new: { name: now, period: '2024' },
      growth: { unit: '%', digits: 2, rounding: 'half away from zero' },
      times_doubtful: false,
    })
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      state: 'both',
      indicator: '地区生产总值',
      unit: 'CNY',
      old: { period: '2023', value: '69520000000', text: '695.2亿元', line: 3 },
      new: { period: '2024', value: '73150000000', text: '731.5亿元', line: 3 },
      difference: '3630000000',
      difference_unit: 'CNY',
      growth: '5.22',
    })
    const lines = (await run(['diff', before, now, '--only', 'both', '-f', 'ndjson'])).stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows)
  })

  it('writes a file', async () => {
    const file = join(tempFolder(), 'changes.csv')
    await run(['diff', ...reports(), '-o', file, '--excel', ...brief])
    expect(readFileSync(file, 'utf8')).toMatch(/^\ufeffstate,.*\r\n/)
  })

  it('reads one report from standard input', async () => {
    const [before, now] = reports()
    const { stdout } = await run(['diff', before, '-', '-f', 'csv', ...brief], { stdin: readFileSync(now) })
    expect(stdout).toContain('both,地区生产总值')
  })

  it('tells where the times of a report are not to be believed', async () => {
    const of = (...values: number[]) =>
      `临江区2024年统计公报\n\n2024年，${['学校', '医院', '公园', '车站'].map((name, i) => `新建${name}${values[i]}所`).join('，')}。\n`
    const folder = tempFolder({ 'a.txt': of(2, 3, 4, 5), 'b.txt': of(12, 13, 14, 15) })
    const { code, stdout, stderr } = await run(['diff', join(folder, 'a.txt'), join(folder, 'b.txt'), '-f', 'csv'])
    expect(code).toBe(0)
    expect(stderr).toContain('nothing is called restated')
    expect(stdout).not.toContain('restated,')
  })
})

describe('mistakes', () => {
  it.each<[string[], string, string]>([
    [['-', '-'], 'both reports are to come from standard input', 'name a file'],
    [['a.txt'], "missing required argument 'new'", 'extract --help shows all options'],
    [['a', 'b', '--only', 'bot'], "--only can't hold 'bot'", 'did you mean both?'],
    [['a', 'b', '--digits', '99'], "--digits can't be '99'", 'give a number from 0 to 12'],
    [['a', 'b', '-f', 'json', '--columns', 'state'], '--columns has no meaning for json', 'use it with'],
  ])('%j', async (argv, message, hint) => {
    const { code, stdout, stderr } = await run(['diff', ...argv])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`extract: error: ${message}\nhint: ${hint}`)
  })

  it('a report that is not there', async () => {
    const { code, stderr } = await run(['diff', 'nowhere.txt', 'b.txt'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'extract: error: nowhere.txt: no such file or folder\n' })
  })

  it('an unknown column', async () => {
    const { stderr } = await run(['diff', ...reports(), '-f', 'csv', '--columns', 'growht'])
    expect(stderr).toContain("unknown column 'growht'\nhint: did you mean growth?")
  })
})
