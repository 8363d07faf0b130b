import { describe, expect, it } from 'vitest'
import type { RunOptions } from '../support/run.ts'
import { run } from '../support/run.ts'

const text = '全区收入达500万元。'

const pipe = async (
  lines: readonly (string | Uint8Array)[],
  flags: readonly string[] = [],
  options: RunOptions = {},
) => {
  const stdin = Buffer.concat(lines.flatMap((line) => [Buffer.from(line as string), Buffer.from('\n')]))
  const { code, stdout, stderr } = await run(['pipe', ...flags], { stdin, ...options })
  return {
    code,
    stderr,
    stdout,
    answers: stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  }
}

describe('extract pipe', () => {
  it('answers each line with one line, in order', async () => {
    const ids = ['a', 7, { x: 1 }, '', 'a']
    const { code, answers } = await pipe(ids.map((id) => JSON.stringify({ id, text, date: null, meta: 1 })))
    expect(code).toBe(0)
    expect(answers.map(({ id }) => id)).toEqual(ids)
    expect(answers[0].figures).toMatchObject([{ kind: 'money', value: '5000000' }])
  })

  it('takes a bare string, Windows line ends, and a last line without its end', async () => {
    const { stdout } = await run(['pipe'], { stdin: `${JSON.stringify(text)}\r\n${JSON.stringify(text)}` })
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first).toMatchObject({ id: null, figures: [{ value: '5000000' }] })
    expect(second).toEqual(first)
  })

  it('answers bad lines with errors, and goes on', async () => {
    const { code, answers } = await pipe(
      [
        '',
        '{"id": 1, "text": ',
        '[1]',
        '{"id": 2}',
        '{"id": 3, "text": "5元", "date": "2024-02-30"}',
        '{"id": 4, "text": "5元", "format": "pdf"}',
        Uint8Array.of(0x22, 0xd6, 0xd0, 0x22),
        `"${'长'.repeat(400)}"`,
        JSON.stringify({ id: 5, text }),
      ],
      ['--max-line-bytes', '1000'],
    )
    expect(code).toBe(0)
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, 'empty-line'],
      [null, 'invalid-json'],
      [null, 'invalid-shape'],
      [2, 'invalid-shape'],
      [3, 'invalid-shape'],
      [4, 'invalid-shape'],
      [null, 'invalid-utf8'],
      [null, 'line-too-long'],
      [5, undefined],
    ])
    expect(Object.keys(answers[0])).toEqual(['id', 'error'])
  })

  it('--strict exits 1 where a line was answered with an error', async () => {
    expect((await pipe(['""'], ['--strict'])).code).toBe(0)
    expect((await pipe(['""', '?'], ['--strict'])).code).toBe(1)
  })

  it('keeps one answer on one line for every reader, and --ascii for every charset', async () => {
    const given = JSON.stringify({ id: '行\u2028\u0085', text })
    const plain = await pipe([given])
    expect(plain.stdout).not.toMatch(/[\u0085\u2028]/)
    expect(plain.stdout).toContain('万元')
    const ascii = await pipe([given], ['--ascii'])
    expect(ascii.stdout).toMatch(/^[\x20-\x7e]+\n$/)
    expect(ascii.answers).toEqual(plain.answers)
  })

  it('--hello tells the versions first', async () => {
    const { answers } = await pipe(['"5元"'], ['--hello'])
    expect(answers[0]).toEqual({ hello: { version: expect.any(String), schema: 1, rules: expect.any(String) } })
    expect(answers).toHaveLength(2)
  })

  it('reads lines however the input is cut', async () => {
    const lines = [JSON.stringify({ id: 1, text }), '', JSON.stringify({ id: 2, text: '增长5%' })]
    const whole = await pipe(lines)
    const bytes = [...Buffer.from(`${lines.join('\n')}\n`)].map((byte) => Uint8Array.of(byte))
    expect((await run(['pipe'], { stdin: bytes })).stdout).toBe(whole.stdout)
  })

  it('a line is too long however the input is cut', async () => {
    const bytes = [...Buffer.from(`${'x'.repeat(50)}\n"5元"\n`)].map((byte) => Uint8Array.of(byte))
    const { stdout } = await run(['pipe', '--max-line-bytes', '20'], { stdin: bytes })
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).error?.code),
    ).toEqual(['line-too-long', undefined])
  })

  it('answers before the input ends', async () => {
    let answered = 0
    const stdin = (async function* () {
      for (let asked = 1; asked <= 3; asked += 1) {
        yield Buffer.from('"5元"\n')
        // An answer that waits for more input would never come.
        for (let turns = 0; answered < asked; turns += 1) {
          if (turns > 10_000) throw new Error(`no answer to line ${asked}`)
          await new Promise(setImmediate)
        }
      }
    })()
    const onWrite = () => {
      answered += 1
      return undefined
    }
    const { code } = await run(['pipe'], { stdin, onWrite })
    expect({ code, answered }).toEqual({ code: 0, answered: 3 })
  })

  it('writes large output in pieces', async () => {
    const lengths: number[] = []
    await pipe(new Array(500).fill(JSON.stringify({ id: 1, text })), [], {
      onWrite: (written) => void lengths.push(written.length),
    })
    expect(lengths.length).toBeGreaterThan(2)
    expect(Math.max(...lengths)).toBeLessThan(70_000)
  })

  it('ends quietly where nobody reads', async () => {
    const onWrite = () => Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
    expect(await pipe(['"5元"'], [], { onWrite })).toMatchObject({ code: 0, stderr: '' })
  })

  it('the id of a document is the identity of its records', async () => {
    const { answers } = await pipe([JSON.stringify({ id: 'r1', text }), JSON.stringify({ id: 'r2', text })])
    expect(answers[0].figures[0].id).not.toBe(answers[1].figures[0].id)
  })
})
