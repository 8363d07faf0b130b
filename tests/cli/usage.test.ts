import { describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { help } from '../../src/cli/generated/help.ts'
import { main } from '../../src/cli/main.ts'
import { columns } from '../../src/export/columns.ts'
import { exporters } from '../../src/export/index.ts'
import { kinds } from '../../src/figures/kinds/index.ts'
import { readyNames } from '../../src/report-schema/generated/ready-names.ts'
import { run } from '../support/run.ts'

const usage = async (...argv: string[]) => {
  const { code, stdout, stderr } = await run(argv, { stdin: '收入500万元' })
  return { code, stdout, lines: stderr.trimEnd().split('\n') }
}

describe('mistakes are answered with what is right', () => {
  it.each<[string[], string, string]>([
    [['--fromat', 'csv'], "unknown option '--fromat'", 'did you mean --format?'],
    [['--xyzzy'], "unknown option '--xyzzy'", 'extract --help shows all options'],
    [['-f', 'cvs'], "--format can't be 'cvs'", 'did you mean csv?'],
    [['-f', 'xyzzy'], "--format can't be 'xyzzy'", 'it is one of table, json, ndjson, csv, tsv'],
    [['-f'], "option '-f, --format <name>' argument missing", 'extract --help shows all options'],
    [['-f', 'csv', '--columns', 'valeu'], "unknown column 'valeu'", 'did you mean value?'],
    [['--kind', 'mony'], "unknown kind 'mony'", 'did you mean money?'],
    [['--kind', 'xyzzy'], "unknown kind 'xyzzy'", 'extract --list-kinds shows all'],
    [['--excel'], '--excel has no meaning for json', 'use it with --format csv or tsv'],
    [
      ['--columns', 'value', '-f', 'ndjson'],
      '--columns has no meaning for ndjson',
      'use it with --format table or csv or tsv',
    ],
    [['--date', '2024-02-30'], "'2024-02-30' is no date", 'write it as 2024-09-12'],
    [['--files-from', '-', 'a.txt'], 'files and --files-from are both given', 'give one of them'],
    [['explian'], 'explian: no such file or folder', 'did you mean the command explain?'],
    [['pipe', '--strcit'], "unknown option '--strcit'", 'did you mean --strict?'],
    [['pipe', '--max-line-bytes', '0'], "--max-line-bytes can't be '0'", 'give a number of bytes, such as 1000000'],
    [['explain', 'a.txt'], "'a.txt' names no line", 'write the line after a colon: extract explain a.txt:12'],
    [
      ['schema', 'x'],
      `command-argument value 'x' is invalid for argument 'name'. Allowed choices are ${['record', 'document', 'config', 'report-schema', ...readyNames].join(', ')}.`,
      'extract --help shows all options',
    ],
  ])('%j', async (argv, message, hint) => {
    const { code, stdout, lines } = await usage(...argv)
    expect({ code, stdout, lines }).toEqual({
      code: 2,
      stdout: '',
      lines: [`extract: error: ${message}`, `hint: ${hint}`],
    })
  })

  it('no input on a terminal', async () => {
    expect(await run([], { terminal: 80 })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'extract: error: no input\nhint: give a file: extract report.txt, or see extract --help\n',
    })
  })
})

describe('help', () => {
  it('goes to standard output, and tells commands, formats, examples and exit codes', async () => {
    const { code, stdout, stderr } = await run(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const word of [
      'validate',
      'pipe',
      'explain',
      'schema',
      '--schema',
      'Examples:',
      'Exit code: 0 done',
      '--encoding',
    ])
      expect(stdout).toContain(word)
    for (const { name, description } of exporters) expect(stdout).toContain(`  ${name.padEnd(29)}  ${description}`)
  })

  it('is the same without commander, where the page is wide enough', async () => {
    expect(help).toBe((await run(['--help'])).stdout)
    const shown: string[] = []
    const page = (columns: number) => ({
      columns,
      on: () => {},
      write: (text: string, done?: () => void) => {
        shown.push(text)
        done?.()
      },
    })
    expect(await main(['-h'], { stdout: page(120) } as never)).toBe(0)
    expect(await main(['-h'], { stdout: page(60) } as never)).toBe(0)
    expect(shown[0]).toBe(help)
    expect(shown[1]?.length).toBeGreaterThan(1000)
    expect(shown[1]).not.toBe(help)
  })

  it.each(['validate', 'pipe', 'explain', 'schema'])('of %s', async (command) => {
    const { code, stdout } = await run([command, '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain(`Usage: extract ${command}`)
  })
})

describe('version', () => {
  it('is the one of the package', async () => {
    expect(await usage('--version')).toEqual({ code: 0, stdout: `${version}\n`, lines: [''] })
  })

  it('as JSON also tells what a bug report needs', async () => {
    const { stdout } = await usage('--version', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      version,
      schema: 1,
      rules: expect.any(String),
      node: process.versions.node,
    })
  })
})

describe('lists', () => {
  it('--list-columns names every column', async () => {
    const { stdout } = await usage('--list-columns')
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[0]),
    ).toEqual(columns.map(({ key }) => key))
  })

  it('--list-kinds names every kind', async () => {
    const { stdout } = await usage('--list-kinds')
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[0]),
    ).toEqual(kinds.map(({ name }) => name))
  })
})

it('a bug keeps its stack, and exits with 2', async () => {
  const { code, stderr } = await run(['-'], {
    stdin: '收入500万元',
    onWrite: () => new TypeError('x is not a function'),
  })
  expect(code).toBe(2)
  expect(stderr).toMatch(/^TypeError: x is not a function\n {4}at /)
  expect(stderr).toContain('this is a bug in extract')
})
