import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { run } from '../support/run.ts'
import { tempFolder } from '../support/temp-folder.ts'

const report = '临江区全年收入达500万元，同比增长5.2%。\n'
const csv = 'format: csv\ncolumns: [value, 单位]\n'

const folderOf = (files: Record<string, string>) => tempFolder({ 'report.txt': report, ...files })

/** Runs in a folder, as a user would. */
const runIn = (folder: string, ...argv: string[]) => {
  const before = process.cwd()
  process.chdir(folder)
  onTestFinished(() => process.chdir(before))
  return run(argv)
}

describe('a configuration gives defaults', () => {
  it('in YAML or JSON', async () => {
    const json = '{ "$schema": "config.schema.json", "format": "csv", "columns": ["value", "单位"] }'
    for (const files of [
      { 'extract.config.yaml': csv },
      { 'extract.config.yml': csv },
      { 'extract.config.json': json },
    ]) {
      const { code, stdout, stderr } = await runIn(folderOf(files), 'report.txt')
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'value,unit\n5000000,CNY\n5.2,%\n', stderr: '' })
    }
  })

  it('for lists, flags and the encoding, too', async () => {
    const folder = folderOf({
      'extract.config.yaml':
        'kinds: [百分比, money]\nexcel: true\nlang: zh\nencoding: gbk\nformat: csv\ncolumns: [value]\n',
    })
    const { stdout } = await runIn(folder, '--encoding', 'utf8', 'report.txt')
    expect(stdout).toBe('\ufeff数值\r\n5000000\r\n5.2\r\n')
    expect((await runIn(folder, '--print-config')).stdout).toContain('"encoding": "gb18030"')
  })

  it('that the command line overrides', async () => {
    const folder = folderOf({ 'extract.config.yaml': csv })
    expect((await runIn(folder, 'report.txt', '--columns', 'kind')).stdout).toBe('kind\nmoney\npercent\n')
    // The columns are the configuration's and mean nothing here: no mistake of the user's.
    expect((await runIn(folder, 'report.txt', '-f', 'ndjson')).stdout).toMatch(/^\{"id"/)
    expect((await runIn(folder, 'report.txt', '-f', 'json', '--columns', 'kind')).stderr).toContain(
      '--columns has no meaning for json',
    )
  })

  it('and the name of the output, which is of the command line', async () => {
    const folder = folderOf({ 'extract.config.yaml': csv })
    await runIn(folder, 'report.txt', '-o', 'out.ndjson')
    expect((await runIn(folder, 'out.ndjson', '--input-format', 'text')).code).toBe(0)
    const { stdout } = await runIn(folder, 'report.txt', '-o', '-')
    expect(stdout).toMatch(/^value,unit/)
  })

  it('unless the user wants none', async () => {
    const folder = folderOf({ 'extract.config.yaml': csv, 'other.json': '{"format":"tsv"}' })
    expect((await runIn(folder, 'report.txt', '--no-config')).stdout).toMatch(/^\{\n/)
    expect((await runIn(folder, 'report.txt', '--config', 'other.json')).stdout).toMatch(/^indicator\t/)
  })

  it('from the nearest folder above that has one', async () => {
    const folder = folderOf({ 'extract.config.yaml': csv })
    const inner = join(folder, 'a/b')
    mkdirSync(inner, { recursive: true })
    expect((await runIn(inner, '../../report.txt')).stdout).toMatch(/^value,unit\n/)
  })

  it('and the commands that have an option heed it, the others do not', async () => {
    const folder = folderOf({ 'extract.config.yaml': 'encoding: utf-16le\nformat: csv\n' })
    expect((await runIn(folder, 'explain', 'report.txt:1')).stderr).not.toContain('unknown')
    expect((await runIn(folder, 'schema')).stdout).toMatch(/^\{\n/)
  })
})

describe('a configuration of commands', () => {
  it('gives validate its schema, its reporter and what it fails on', async () => {
    const folder = folderOf({
      'extract.config.yaml': 'validate: { schema: fields.yaml, format: json, failOn: never }\nformat: csv\n',
      'fields.yaml':
        'name: own\ntitle: 收入\nfields:\n  - { name: income, title: 全年收入, indicator: 利润, unit: 元, required: true }\n',
      'sub/report.txt': report,
    })
    const { code, stdout } = await runIn(join(folder, 'sub'), 'validate', 'report.txt')
    expect(code).toBe(0)
    expect(JSON.stringify(JSON.parse(stdout))).toContain('income')
    expect((await runIn(folder, 'validate', 'report.txt', '--fail-on', 'warning')).code).toBe(1)
  })

  it('turns a check off, and gives another one its severity', async () => {
    const folder = folderOf({
      'extract.config.yaml': 'checks: { date-invalid: off, dates-reversed: info }\nvalidate: { format: json }\n',
      'dates.txt': '会议于2024年2月30日召开。\n活动自2024年8月15日至11日举行。\n',
    })
    const findings = async (...argv: string[]) => {
      const { code, stdout } = await runIn(folder, 'validate', 'dates.txt', ...argv)
      return { code, codes: [...stdout.matchAll(/"code": "(.+?)"/g)].map(([, found]) => found) }
    }
    expect(await findings()).toEqual({ code: 0, codes: ['dates-reversed'] })
    // A check that is named is run.
    expect(await findings('--check', 'date-invalid')).toEqual({ code: 1, codes: ['date-invalid'] })
    expect((await findings('--no-config', '--format', 'json')).codes).toEqual(['date-invalid', 'dates-reversed'])
  })

  it('gives diff its columns and digits', async () => {
    const folder = folderOf({ 'extract.config.yaml': 'diff: { format: csv, columns: [state, growth], digits: 0 }' })
    expect((await runIn(folder, 'diff', 'report.txt', 'report.txt')).stdout).toBe('state,growth\nboth,0\nboth,\n')
  })

  it('keeps columns of records from the fields of a schema', async () => {
    const folder = folderOf({ 'extract.config.yaml': 'columns: [value]\nformat: csv\n' })
    const { code, stderr } = await runIn(folder, 'report.txt', '--schema', 'work-report')
    expect({ code, stderr: stderr.includes('unknown column') }).toEqual({ code: 0, stderr: false })
  })
})

describe('a wrong configuration', () => {
  it.each<[string, string, string, string]>([
    ['extract.config.yaml', 'lang: zh\nfromat: csv\n', "2:1: unknown key 'fromat'", 'did you mean format?'],
    [
      'extract.config.json',
      '{\n  "lang": "zh",\n  "fromat": 1\n}',
      "3:3: unknown key 'fromat'",
      'did you mean format?',
    ],
    ['extract.config.yaml', '格式: csv\n', "1:1: unknown key '格式'", 'known here: $schema, encoding'],
    ['extract.config.yaml', 'columns:\n  - value\n  - unti\n', "3:5: columns.1 can't be 'unti'", 'did you mean unit?'],
    ['extract.config.json', '{"failOn": "x"}', "1:12: failOn can't be 'x'", 'it is one of empty, warning, never'],
    ['extract.config.yaml', 'excel: "yes"\n', "1:8: excel must be true or false, not 'yes'", ''],
    ['extract.config.yaml', '- csv\n', '1:1: the file must be keys and values, not ["csv"]', ''],
    ['extract.config.yaml', 'lang: *zh\n', '1:', ''],
    ['extract.config.yaml', 'lang: zh\nlang: en\n', '2:1: Map keys must be unique', ''],
    ['extract.config.json', '{"lang": "zh",}', '1:15: a key in double quotes is missing here', ''],
    ['extract.config.json', '{"kinds": ["money",]}', '1:20: a value is missing here', ''],
    ['extract.config.json', '{"lang": zh}', '1:10: this is no JSON value', ''],
    ['extract.config.json', '', '1:1: a value is missing here', ''],
  ])('%s: %j', async (name, content, message, hint) => {
    const { code, stdout, stderr } = await runIn(folderOf({ [name]: content }), 'report.txt')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`extract: error: ${name}:${message}`)
    expect(stderr).toContain(`${hint && `\nhint: ${hint}`}`)
    expect(stderr.trimEnd().split('\n')).toHaveLength(hint ? 2 : 1)
  })

  it('with several mistakes tells the first, and how many follow', async () => {
    const { stderr } = await runIn(folderOf({ 'extract.config.yaml': 'a: 1\nlang: xx\nb: 2\n' }), 'report.txt')
    expect(stderr).toMatch(/^extract: error: extract\.config\.yaml:1:1: unknown key 'a' \(and 2 more\)\n/)
  })

  it('that is not there', async () => {
    const { code, stderr } = await runIn(folderOf({}), '--config', 'x.yaml', 'report.txt')
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'extract: error: x.yaml: no such file or folder\n' })
  })

  it('beside another one', async () => {
    const folder = folderOf({ 'extract.config.yaml': csv, 'extract.config.json': '{}' })
    const { code, stderr } = await runIn(folder, 'report.txt')
    expect(code).toBe(2)
    expect(stderr).toContain('holds both extract.config.json and extract.config.yaml\nhint: keep one of them')
  })

  it('does not keep --version from its answer', async () => {
    expect((await runIn(folderOf({ 'extract.config.yaml': 'x: 1' }), '--version')).code).toBe(0)
  })
})

describe('--print-config', () => {
  it('prints a configuration that gives the same run', async () => {
    const folder = folderOf({ 'extract.config.yaml': '# ours\nformat: csv\ncolumns: [value]\nkinds: [money]\n' })
    const first = await runIn(folder, '--print-config', '--kind', 'percent,金额')
    expect(first.stderr).toBe('extract: note: extract.config.yaml\n')
    expect(JSON.parse(first.stdout)).toEqual({
      format: 'csv',
      columns: ['value'],
      kinds: ['percent', '金额'],
      lang: 'en',
      failOn: 'never',
      color: 'auto',
    })
    const again = tempFolder({ 'extract.config.json': first.stdout })
    const second = await runIn(again, '--print-config')
    expect(second.stdout).toBe(first.stdout)
    expect(second.stderr).toBe(`extract: note: ${relative(process.cwd(), join(again, 'extract.config.json'))}\n`)
  })

  it('works without any', async () => {
    const { stdout, stderr } = await runIn(folderOf({}), '--print-config')
    expect(JSON.parse(stdout)).toEqual({ lang: 'en', failOn: 'never', color: 'auto' })
    expect(stderr).toBe('extract: note: no configuration\n')
  })
})
