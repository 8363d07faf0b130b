import { describe, expect, it } from 'vitest'
import { encode } from '../support/encode.ts'
import { run } from '../support/run.ts'
import { tempFolder } from '../support/temp-folder.ts'

const text = '全区收入达500万元。\n'
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)

describe('one document', () => {
  it('is a JSON document in a pipe', async () => {
    const folder = tempFolder({ 'a.txt': text })
    const { code, stdout, stderr } = await run([`${folder}/a.txt`])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      name: `${folder}/a.txt`,
      encoding: 'utf-8',
      figures: [{ kind: 'money', text: '500万元', value: '5000000', unit: 'CNY' }],
    })
  })

  it('is a table on a terminal, no wider than it', async () => {
    const folder = tempFolder({ 'a.txt': text })
    const { stdout } = await run([`${folder}/a.txt`], { terminal: 60, env: { NO_COLOR: '1' } })
    expect(stdout.split('\n')[0]).toMatch(/ value .* text /)
    expect(stdout).toContain('5000000')
    expect(stdout).not.toContain('\x1b')
  })

  it('comes from standard input, in any encoding', async () => {
    const stdin = encode(text, 'gb18030')
    const { stdout } = await run(['-', '--stdin-name', 'r.txt'], { stdin })
    expect(JSON.parse(stdout)).toMatchObject({ name: 'r.txt', encoding: 'gb18030', figures: [{ text: '500万元' }] })
    expect((await run([], { stdin })).stdout).toContain('"name": "stdin"')
  })

  it('is filtered by kind', async () => {
    const stdin = '收入500万元，增长5%。'
    const values = async (kind: string) =>
      (await run(['-', '-f', 'csv', '--columns', 'value', '--kind', kind], { stdin })).stdout
    expect(await values('percent')).toBe('value\n5\n')
    expect(await values('money,percent')).toBe('value\n5000000\n5\n')
  })
})

describe('several documents', () => {
  it('are a JSON list, and have a document column in CSV', async () => {
    const folder = tempFolder({ 'b.txt': text, 'a.txt': text })
    const names = JSON.parse((await run(['-r', folder])).stdout).map(({ name }: { name: string }) => name)
    expect(names).toEqual([`${folder}/a.txt`, `${folder}/b.txt`])
    const { stdout } = await run(['-f', 'csv', `${folder}/b.txt`, `${folder}/a.txt`])
    expect(stdout.split('\n').map((line) => line.split(',')[0])).toEqual([
      'document',
      `${folder}/a.txt`,
      `${folder}/b.txt`,
      '',
    ])
  })

  it('come from a list of files', async () => {
    const folder = tempFolder({ 'a.txt': text, 'b.txt': text })
    const list = `${folder}/a.txt\n${folder}/b.txt\n`
    const all = (await run(['--files-from', '-', '-f', 'ndjson'], { stdin: list })).stdout
    expect(all.split('\n')).toHaveLength(3)
    expect((await run(['--files-from', '-', '-f', 'ndjson'], { stdin: list.replaceAll('\n', '\0') })).stdout).toBe(all)
  })

  it('of which some fail: the others come out, each failure has its line, and the exit code is 2', async () => {
    const folder = tempFolder({ 'a.txt': text, 'b.png': png, 'd.txt': text })
    const { code, stdout, stderr } = await run(
      ['a.txt', 'b.png', 'c.txt', 'd.txt', ''].map((name) => `${folder}/${name}`),
    )
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toHaveLength(2)
    expect(stderr).toBe(
      [
        `extract: error: ${folder}/: is a folder`,
        'hint: add -r to read the .txt and .md files in it',
        `extract: error: ${folder}/b.png: not a text file but a PNG image`,
        'hint: read the text out of it first (OCR), and give the .txt file',
        `extract: error: ${folder}/c.txt: no such file or folder`,
        '',
      ].join('\n'),
    )
  })

  it('of which all fail leave no output at all', async () => {
    const folder = tempFolder({ 'a.png': png })
    expect(await run([`${folder}/a.png`, `${folder}/gone.txt`, '-f', 'json'])).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('bad input', () => {
  it.each([
    ['an empty file', ''],
    ['only spaces', ' \n\u3000\u00a0\t\r\n '],
  ])('%s has no figures, and says so', async (_, stdin) => {
    const { code, stdout, stderr } = await run(['-', '-f', 'csv', '--columns', 'value'], { stdin })
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'value\n' })
    expect(stderr).toBe('extract: warning: stdin: the document has no text\n')
  })

  it('a truncated UTF-8 sequence is a warning with its place', async () => {
    const { code, stdout, stderr } = await run(['-', '-f', 'csv', '--columns', 'value'], {
      stdin: Buffer.from('收入500万元。\n支出6万元').subarray(0, -1),
    })
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('5000000') })
    expect(stderr).toContain('extract: warning: stdin:2:5: the text ends inside a character')
  })

  it('mixed encodings are a warning with their place', async () => {
    const stdin = Buffer.concat([
      Buffer.from('收入500万元。\n'),
      encode('南山区\n', 'gb18030'),
      Buffer.from('支出6万元。'),
    ])
    const { code, stdout, stderr } = await run(['-', '-f', 'csv', '--columns', 'value'], { stdin })
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'value\n5000000\n60000\n' })
    expect(stderr).toMatch(/^extract: warning: stdin:2:1: the text mixes encodings: .*\n$/)
  })

  it('what is only good to know stands in the JSON alone', async () => {
    const { stdout, stderr } = await run(['-', '--stdin-name', 'r-2024-11-05.txt'], { stdin: '今年9月开工。' })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout).diagnostics).toMatchObject([{ code: 'date-from-name', severity: 'info', line: null }])
  })

  it('the encoding can be forced', async () => {
    const stdin = encode(text, 'gb18030')
    expect((await run(['-', '--encoding', 'gbk'], { stdin })).stdout).toContain('"encoding": "gb18030"')
    expect((await run(['-', '--encoding', 'utf8'], { stdin })).stderr).toContain("can't be read as utf-8")
    expect(await run(['-', '--encoding', 'latin1'], { stdin })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^extract: error: unknown encoding 'latin1'\nhint: use utf-8/),
    })
  })

  it('--quiet leaves errors alone to be seen', async () => {
    expect((await run(['-', '-q'], { stdin: '' })).stderr).toBe('')
    expect((await run(['gone.txt', '-q'])).stderr).toBe('extract: error: gone.txt: no such file or folder\n')
  })
})

describe('--fail-on', () => {
  it.each([
    ['empty', '没有数字。', 1],
    ['empty', text, 0],
    ['warning', '没有数字。', 1],
    ['warning', text, 0],
    ['never', '', 0],
  ])('%s with %j exits %i', async (failOn, stdin, code) => {
    expect(await run(['-', '--fail-on', failOn], { stdin })).toMatchObject({ code })
  })

  it('warning fails on a warning', async () => {
    const stdin = Buffer.from(text).subarray(0, -3)
    expect(await run(['-', '--fail-on', 'warning'], { stdin })).toMatchObject({ code: 1 })
    expect(await run(['-', '--fail-on', 'empty'], { stdin })).toMatchObject({ code: 0 })
  })

  it('a failure counts for more', async () => {
    expect(await run(['-', 'gone.txt', '--fail-on', 'empty'], { stdin: '' })).toMatchObject({ code: 2 })
  })
})

describe('a reader that closes the pipe', () => {
  const closed = () => Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })

  it('ends the run without a word', async () => {
    const result = await run(['-', '-f', 'csv'], { stdin: text, onWrite: closed })
    expect(result).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('after the first lines keeps what was written', async () => {
    const stdin = text.repeat(2000)
    let writes = 0
    const result = await run(['-', '-f', 'ndjson'], { stdin, onWrite: () => (++writes > 1 ? closed() : undefined) })
    expect(result).toMatchObject({ code: 0, stderr: '' })
    expect(writes).toBe(2)
  })
})

it('a full disk behind standard output is one line', async () => {
  const onWrite = () => Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' })
  expect(await run(['-', '-f', 'csv'], { stdin: text, onWrite })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'extract: error: standard output: no space left on the disk\nhint: free some space, or write elsewhere\n',
  })
})

describe('colour', () => {
  it.each<[string, string[], Record<string, string>, number | undefined, boolean]>([
    ['on a terminal', [], {}, 100, true],
    ['on a dumb terminal', [], { TERM: 'dumb' }, 100, false],
    ['NO_COLOR', [], { NO_COLOR: '1' }, 100, false],
    ['FORCE_COLOR in a pipe', [], { FORCE_COLOR: '1' }, undefined, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, 100, false],
    ['--color always in a pipe', ['--color', 'always'], { NO_COLOR: '1' }, undefined, true],
    ['--color never', ['--color', 'never'], { FORCE_COLOR: '1' }, 100, false],
    ['in a pipe', [], {}, undefined, false],
  ])('%s', async (_, flags, env, terminal, colored) => {
    const folder = tempFolder({ 'a.txt': text })
    const { stdout } = await run([`${folder}/a.txt`, '-f', 'table', ...flags], { env, ...(terminal && { terminal }) })
    expect(stdout.includes('\x1b[')).toBe(colored)
  })
})

it('the offsets refer to the text as it stood, without its byte-order mark', async () => {
  const given = '\ufeff标题\r\n𠮷区收入５００万元。\r\n'
  const { stdout } = await run(['-', '-f', 'ndjson'], { stdin: given })
  const { start, end, line, column, text: span } = JSON.parse(stdout)
  expect([...given.slice(1)].slice(start, end).join('')).toBe(span)
  expect({ span, line, column }).toEqual({ span: '５００万元', line: 2, column: 5 })
})
