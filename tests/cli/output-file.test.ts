import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from '../support/run.ts'
import { tempFolder } from '../support/temp-folder.ts'

const text = '全区收入达500万元。\n'

describe('-o', () => {
  it.each([
    ['a.csv', 'indicator,'],
    ['a.tsv', 'indicator\t'],
    ['a.ndjson', '{"id":'],
    ['a.jsonl', '{"id":'],
    ['a.JSON', '{\n  "id"'],
  ])('%s takes its format from the extension', async (name, start) => {
    const folder = tempFolder()
    expect(await run(['-', '-o', `${folder}/${name}`], { stdin: text })).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(`${folder}/${name}`, 'utf8').startsWith(start)).toBe(true)
    expect(readdirSync(folder)).toEqual([name])
  })

  it('x.txt is a table without colour, as wide as it must be, also from a terminal', async () => {
    const folder = tempFolder({ 'a.txt': `${'很长的'.repeat(50)}收入500万元` })
    await run([`${folder}/a.txt`, '-o', `${folder}/x.txt`, '--columns', 'value,text'], {
      terminal: 12,
      env: { FORCE_COLOR: '1' },
    })
    const lines = readFileSync(`${folder}/x.txt`, 'utf8').split('\n')
    expect(lines).toEqual([
      expect.stringMatching(/^ *value {2}text$/),
      expect.stringMatching(/^ *5000000 {2}500万元$/),
      '',
    ])
  })

  it('--format goes before the extension, and - is standard output', async () => {
    const folder = tempFolder()
    await run(['-', '-o', `${folder}/a.csv`, '-f', 'ndjson'], { stdin: text })
    expect(readFileSync(`${folder}/a.csv`, 'utf8')).toContain('{"id":')
    expect((await run(['-', '-o', '-', '-f', 'csv'], { stdin: text })).stdout).toContain('5000000')
  })

  it('an unknown extension is an error before anything is read', async () => {
    const folder = tempFolder()
    expect(await run(['-', '-o', `${folder}/a.xls`], { stdin: text })).toMatchObject({
      code: 2,
      stderr: `extract: error: ${folder}/a.xls: the name tells no format\nhint: end it in one of .txt .json .ndjson .jsonl .csv .tsv, or add --format\n`,
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('replaces a file, keeping its permissions, and writes through a link', async () => {
    const folder = tempFolder({ 'old.csv': 'old' })
    chmodSync(`${folder}/old.csv`, 0o640)
    symlinkSync('old.csv', `${folder}/link.csv`)
    await run(['-', '-o', `${folder}/link.csv`], { stdin: text })
    expect(readFileSync(`${folder}/old.csv`, 'utf8')).toContain('5000000')
    expect(statSync(`${folder}/old.csv`).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).sort()).toEqual(['link.csv', 'old.csv'])
  })

  it('where every input fails, an old file stays and no new one appears', async () => {
    const folder = tempFolder({ 'old.csv': 'old' })
    expect(await run(['gone.txt', '-o', `${folder}/old.csv`])).toMatchObject({ code: 2 })
    expect(readFileSync(`${folder}/old.csv`, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['old.csv'])
  })

  it('where one input fails, the others are in the file', async () => {
    const folder = tempFolder({ 'a.txt': text })
    expect(await run([`${folder}/a.txt`, 'gone.txt', '-o', `${folder}/x.csv`])).toMatchObject({ code: 2 })
    expect(readFileSync(`${folder}/x.csv`, 'utf8')).toContain('5000000')
  })

  it.each([
    ['none/x.csv', 'no such file or folder'],
    ['folder.csv', 'is a folder'],
    ['a.txt/x.csv', 'a part of the path is a file, not a folder'],
  ])('%s can not be written: %s', async (name, message) => {
    const folder = tempFolder({ 'a.txt': text })
    mkdirSync(`${folder}/folder.csv`)
    const { code, stderr } = await run([`${folder}/a.txt`, '-o', `${folder}/${name}`])
    expect(code).toBe(2)
    expect(stderr.split('\n')[0]).toBe(`extract: error: ${folder}/${name}: ${message}`)
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'folder.csv'])
  })

  it.skipIf(process.getuid?.() === 0)('a folder without permission is one line', async () => {
    const folder = tempFolder()
    chmodSync(folder, 0o500)
    expect(await run(['-', '-o', `${folder}/x.csv`], { stdin: text })).toMatchObject({
      code: 2,
      stderr: `extract: error: ${folder}/x.csv: permission denied\n`,
    })
  })

  it.skipIf(!existsSync('/dev/full'))('a full disk is one line, and the device stays', async () => {
    expect(await run(['-', '-f', 'csv', '-o', '/dev/full'], { stdin: text })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'extract: error: /dev/full: no space left on the disk\nhint: free some space, or write elsewhere\n',
    })
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
  })
})
