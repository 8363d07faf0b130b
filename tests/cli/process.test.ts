import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'tsdown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The command as a process of its own: what streams, signals and exit codes are like for its users. */
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'extract-process-'))
  await build({
    config: false,
    entry: ['bin/extract.ts', 'bin/worker.ts'],
    outDir: join(folder, 'bin'),
    format: 'cjs',
    dts: false,
    logLevel: 'silent',
    deps: { alwaysBundle: [/./], onlyBundle: false },
  })
  writeFileSync(join(folder, 'a.txt'), '全区收入达500万元。\n'.repeat(3000))
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const start = (args: readonly string[], env: Record<string, string> = {}): ChildProcess & { readonly started: true } =>
  Object.assign(spawn(process.execPath, [join(folder, 'bin/extract.cjs'), ...args], { cwd: folder, env }), {
    started: true as const,
  })

const finish = async (child: ChildProcess) => {
  const ended = once(child, 'close')
  child.stdin?.end()
  const [stdout, stderr] = await Promise.all([text(child.stdout!), text(child.stderr!)])
  const [code, signal] = await ended
  return { code, signal, stdout, stderr }
}

describe('the process', () => {
  it('writes all of a large output to a pipe, and needs no environment', async () => {
    const { code, stdout, stderr } = await finish(start(['a.txt', '-f', 'ndjson']))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.trimEnd().split('\n')).toHaveLength(3000)
  })

  it('writes all of it to a slow reader', async () => {
    const child = start(['a.txt', '-f', 'json'])
    await once(child.stdout!, 'readable')
    await new Promise((resolve) => setTimeout(resolve, 300))
    const { code, stdout } = await finish(child)
    expect(code).toBe(0)
    expect(JSON.parse(stdout).figures).toHaveLength(3000)
  })

  it('ends quietly where its reader goes away', async () => {
    const child = start(['a.txt', '-f', 'ndjson'])
    await once(child.stdout!, 'readable')
    child.stdout!.destroy()
    const [[code], stderr] = await Promise.all([once(child, 'close'), text(child.stderr!)])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('reads standard input where nothing is named', async () => {
    const child = start(['-f', 'csv', '--columns', 'value'])
    child.stdin?.write('收入500万元')
    expect(await finish(child)).toMatchObject({ code: 0, stdout: 'value\n5000000\n' })
  })

  it('exits with 2 and one line for a mistake', async () => {
    expect(await finish(start(['gone.txt']))).toEqual({
      code: 2,
      signal: null,
      stdout: '',
      stderr: 'extract: error: gone.txt: no such file or folder\n',
    })
  })

  it.skipIf(process.platform === 'win32')('leaves no file where it is interrupted', async () => {
    const child = start(['-', 'a.txt', '-o', 'out.ndjson'])
    while (!readdirSync(folder).some((name) => name.startsWith('.out.ndjson')))
      await new Promise((next) => setTimeout(next, 20))
    const ended = once(child, 'close')
    child.kill('SIGINT')
    // A shell shows this as 130.
    expect(await ended).toEqual([null, 'SIGINT'])
    expect(readdirSync(folder).filter((name) => name.includes('out.ndjson'))).toEqual([])
  })

  it('answers a pipe line by line', async () => {
    const child = start(['pipe'])
    for (const id of [1, 2, 3]) {
      const answer = once(child.stdout!, 'data')
      child.stdin?.write(`${JSON.stringify({ id, text: '5元' })}\n`)
      expect(JSON.parse(String((await answer)[0]))).toMatchObject({ id, figures: [{ value: '5' }] })
    }
    expect(await finish(child)).toMatchObject({ code: 0, stderr: '' })
  })

  it('writes to a file that standard output is', async () => {
    const path = join(folder, 'stdout.csv')
    const child = spawn(
      '/bin/sh',
      ['-c', `"${process.execPath}" bin/extract.cjs a.txt -f csv --columns value > stdout.csv`],
      {
        cwd: folder,
      },
    )
    expect(await finish(child)).toMatchObject({ code: 0, stderr: '' })
    expect(existsSync(path) && readFileSync(path, 'utf8').split('\n')).toHaveLength(3002)
  })

  it('keeps compiled code between runs, and does without what it can neither read nor write', async () => {
    const cache = join(folder, 'cache')
    const run = (folderOfCache: string) => finish(start(['a.txt', '-f', 'csv'], { XDG_CACHE_HOME: folderOfCache }))
    const first = await run(cache)
    expect(first).toMatchObject({ code: 0, stderr: '' })
    const [version] = readdirSync(join(cache, 'extract-figures'))
    const kept = join(cache, 'extract-figures', version!)
    const [file] = readdirSync(kept)
    const code = readFileSync(join(kept, file!))
    expect(readdirSync(kept).every((name) => name.endsWith('.code'))).toBe(true)
    expect(await run(cache)).toEqual(first)
    expect(readFileSync(join(kept, file!)).equals(code)).toBe(true)

    writeFileSync(join(kept, file!), 'no code at all')
    expect(await run(cache)).toEqual(first)
    expect(readFileSync(join(kept, file!)).length).toBeGreaterThan(10_000)

    expect(await run(join(folder, 'a.txt'))).toEqual(first)
  })

  describe('--jobs', () => {
    const files = Array.from({ length: 33 }, (_, i) => `many/${i}.txt`)
    const run = (jobs: string, ...args: string[]) =>
      finish(start([...files, '-f', 'csv', '--fail-on', 'empty', '--jobs', jobs, ...args]))

    beforeAll(() => {
      mkdirSync(join(folder, 'many'))
      files.forEach((file, i) => {
        // Those of the first files take longest; one is no text, one has a date that does not exist.
        writeFileSync(
          join(folder, file),
          `${i}号报告，2024年2月${i}日。\n${`全区收入达${i}00万元。\n`.repeat(100 - i * 3)}`,
        )
      })
      writeFileSync(join(folder, files[3]!), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))
      rmSync(join(folder, files[5]!))
    })

    it('gives the same output, messages and exit code as one after the other', async () => {
      const one = await run('1')
      expect(one).toMatchObject({ code: 2, stderr: expect.stringContaining('many/5.txt: no such file') })
      expect(one.stderr).toContain('2月30日')
      expect(one.stdout.split('\n').length).toBeGreaterThan(1000)
      expect(await run('3')).toEqual(one)
      const columns = ['--columns', 'document,value', '--kind', 'money', '--lang', 'zh', '--excel']
      expect(await run('3', ...columns)).toEqual(await run('1', ...columns))
    })

    it('ends quietly where its reader goes away', async () => {
      const child = start([...files, '-f', 'ndjson', '--jobs', '3', '--quiet'])
      await once(child.stdout!, 'readable')
      child.stdout!.destroy()
      const [[code], stderr] = await Promise.all([once(child, 'close'), text(child.stderr!)])
      expect({ code, stderr: stderr.replace(/^extract: error: many.*\n/gm, '').replace(/^hint.*\n/gm, '') }).toEqual({
        code: expect.any(Number),
        stderr: '',
      })
    })

    it('tells of a format whose documents belong together', async () => {
      expect(await finish(start(['a.txt', '-f', 'json', '--jobs', '2']))).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('--jobs has no meaning for json'),
      })
    })
  })
})
