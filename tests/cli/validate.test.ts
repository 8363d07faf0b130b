import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/run.ts'
import { tempFolder } from '../support/temp-folder.ts'

const report = '2024年全市收入5亿元，失业率52%。\n'

const schema = `name: test
title: 测试
fields:
  - { name: revenue, title: 收入, indicator: 收入, unit: 亿元, required: true }
  - { name: unemployment, title: 失业率, indicator: 失业率, unit: '%', max: 30 }
  - { name: exports, title: 出口, indicator: 出口, unit: 亿元 }
`

const files = (given: Readonly<Record<string, string>>) => {
  const folder = tempFolder()
  for (const [name, text] of Object.entries(given)) writeFileSync(join(folder, name), text)
  return (name: string) => join(folder, name)
}

const both = () => files({ 'a.txt': report, 's.yaml': schema })

describe('extract validate', () => {
  it('tells each field, and exits 0 where only warnings are found', async () => {
    const path = both()
    const { code, stdout, stderr } = await run(['validate', path('a.txt'), '--schema', path('s.yaml'), '--no-checks'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('a.txt: 测试\n  ok ')
    expect(stdout).toContain(`${path('a.txt')}:1:17: warning[field-out-of-range]: unemployment (失业率): 52 % is above`)
    expect(stdout).toMatch(/1 document: 1 warning, 1 note\n$/)
  })

  it('tells a date that does not exist once: as a finding, else as a diagnostic', async () => {
    const stdin = '会议于2024年2月30日召开。'
    const checked = await run(['validate', '-'], { stdin })
    expect(checked).toMatchObject({ code: 1, stderr: '', stdout: expect.stringContaining('error[date-invalid]') })
    const unchecked = await run(['validate', '-', '--check', 'unit-slip'], { stdin })
    expect(unchecked.stdout).not.toContain('date-invalid')
    expect(unchecked.stderr).toBe('extract: warning: stdin:1:4: 2024年2月30日 does not exist: its value is null\n')
  })

  it.each([
    ['warning', 1],
    ['info', 1],
    ['error', 0],
    ['never', 0],
  ])('with --fail-on %s exits %i', async (severity, expected) => {
    const path = both()
    const argv = ['validate', path('a.txt'), '--schema', path('s.yaml'), '--no-checks', '--fail-on', severity]
    expect((await run(argv)).code).toBe(expected)
  })

  it('exits 1 where a required field is missing', async () => {
    const path = files({ 'a.txt': '全市出口5亿元。', 's.yaml': schema })
    const { code, stdout } = await run(['validate', path('a.txt'), '--schema', path('s.yaml'), '-q'])
    expect(code).toBe(1)
    expect(stdout).toContain('error[field-missing]: revenue (收入) is missing')
  })

  it('exits 2 where a report cannot be read, and tells of the others', async () => {
    const path = both()
    const { code, stdout, stderr } = await run(['validate', path('a.txt'), path('b.txt'), '--schema', path('s.yaml')])
    expect(code).toBe(2)
    expect(stdout).toContain('a.txt: 测试')
    expect(stderr).toContain('b.txt: no such file or folder')
  })

  it('reads standard input', async () => {
    const { code, stdout } = await run(['validate', '-', '--schema', 'work-report', '-f', 'json'], { stdin: report })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ document: 'stdin', valid: false, schema: 'work-report' })
  })

  it('writes a file, in the form of its name', async () => {
    const path = both()
    const argv = ['validate', path('a.txt'), '--schema', path('s.yaml'), '-o', path('a.sarif')]
    expect(await run(argv)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(JSON.parse(readFileSync(path('a.sarif'), 'utf8')).version).toBe('2.1.0')
    expect((await run([...argv.slice(0, -1), path('a.odd')])).stderr).toContain('the name tells no format')
  })

  it('adds to the summary of a GitHub run', async () => {
    const path = both()
    writeFileSync(path('summary.md'), '# before\n')
    const argv = ['validate', path('a.txt'), '--schema', path('s.yaml'), '--no-checks', '-f', 'github']
    const { stdout } = await run(argv, { env: { GITHUB_STEP_SUMMARY: path('summary.md') } })
    expect(stdout).toMatch(/^::warning file=.*title=field-out-of-range::unemployment/)
    expect(readFileSync(path('summary.md'), 'utf8')).toMatch(/^# before\n## extract: 1 document: 1 warning/)
  })

  it('lists the checks', async () => {
    const { code, stdout } = await run(['validate', '--list-checks'])
    expect(code).toBe(0)
    for (const line of stdout.split('\n').slice(0, -1)) expect(line).toMatch(/^[a-z-]+\t(?:error|warning|info)\t.+$/)
  })

  it.each([
    [['-', '--schema', 'work-raport'], "no schema is called 'work-raport'", 'did you mean work-report?'],
    [['-', '--schema', 'none.yaml'], 'none.yaml: no such file or folder', undefined],
    [['-', '--no-checks'], 'there is nothing to check', 'leave --no-checks out, or give a --schema'],
    [['-', '--check', 'xyz'], "unknown check 'xyz'", undefined],
    [['--schema-only'], '--schema-only wants a file', 'give a schema: extract validate --schema-only fields.yaml'],
    [['-', '-f', 'sarf'], "--format can't be 'sarf'", 'did you mean sarif?'],
  ])('%j is a mistake', async (argv, message, hint) => {
    const { code, stdout, stderr } = await run(['validate', ...argv])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`extract: error: ${message}\n`)
    if (hint) expect(stderr).toContain(`hint: ${hint}\n`)
  })
})

describe('extract validate --schema-only', () => {
  it('finds nothing wrong in a schema that is right', async () => {
    const path = both()
    expect(await run(['validate', '--schema-only', path('s.yaml'), 'schemas/work-report.yaml'])).toEqual({
      code: 0,
      stdout: '2 documents: nothing found\n',
      stderr: '',
    })
  })

  it('names the wrong key and the nearest right one, with its place', async () => {
    const path = files({ 's.yaml': schema.replace('max: 30', 'maxx: 30') })
    const { code, stdout } = await run(['validate', '--schema-only', path('s.yaml')])
    expect(code).toBe(1)
    expect(stdout).toContain(`s.yaml:5:66: error[schema-invalid]: unknown key 'maxx': did you mean max?`)
    expect(stdout).toContain('^^^^')
  })

  it('does so in JSON', async () => {
    const text =
      '{\n  "name": "a", "title": "A",\n  "fields": [{ "name": "x", "title": "X", "indicater": "收入", "unit": "元" }]\n}'
    const { code, stdout } = await run(['validate', '--schema-only', files({ 's.json': text })('s.json')])
    expect(code).toBe(1)
    expect(stdout).toContain("3:43: error[schema-invalid]: unknown key 'indicater': did you mean indicator?")
  })

  it('names what a schema cannot say: a unit that is none', async () => {
    const path = files({ 's.yaml': schema.replace('unit: 亿元, required', 'unit: 亿圆圆, required') })
    const { code, stdout } = await run(['validate', '--schema-only', path('s.yaml'), '-f', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout).findings[0]).toMatchObject({ code: 'schema-invalid', place: { line: 4, column: 54 } })
  })

  it('tells of a file that is not YAML, and of one that is not there', async () => {
    const path = files({ 's.yaml': 'a: [\n' })
    expect((await run(['validate', '--schema-only', path('s.yaml')])).code).toBe(1)
    const { code, stderr } = await run(['validate', '--schema-only', path('t.yaml')])
    expect(code).toBe(2)
    expect(stderr).toContain('t.yaml: no such file or folder')
  })
})
