import { chmodSync, truncateSync } from 'node:fs'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readInputs } from '../../src/input/read-inputs.ts'
import { tempFolder } from '../support/temp-folder.ts'

const readAll = async (paths: readonly string[], options = {}) => {
  const sources = paths.map((path) => ({ name: path, path }))
  const all = []
  for await (const input of readInputs(sources, { io: { stdin: Readable.from([]) }, ...options })) all.push(input)
  return all
}

describe('readInputs', () => {
  it('takes the format from the name, or as told', async () => {
    const folder = tempFolder({ 'a.txt': '一', 'b.md': '# 二', 'C.MARKDOWN': '三', 'd.log': '四' })
    const paths = ['a.txt', 'b.md', 'C.MARKDOWN', 'd.log'].map((name) => `${folder}/${name}`)
    const formats = async (options = {}) =>
      (await readAll(paths, options)).map((input) => 'format' in input && input.format)
    expect(await formats()).toEqual(['text', 'markdown', 'markdown', 'text'])
    expect(await formats({ format: 'markdown' })).toEqual(['markdown', 'markdown', 'markdown', 'markdown'])
  })

  it('reads standard input in pieces, wherever they are cut', async () => {
    const bytes = Buffer.from('收入5万元')
    const stdin = Readable.from([...bytes].map((byte) => Uint8Array.of(byte)))
    const inputs = []
    for await (const input of readInputs([{ name: 'stdin' }], { io: { stdin } })) inputs.push(input)
    expect(inputs).toEqual([{ name: 'stdin', format: 'text', text: '收入5万元', encoding: 'utf-8', diagnostics: [] }])
  })

  it('gives what can be read beside what can not', async () => {
    const folder = tempFolder({
      'a.txt': '一',
      'b.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
      'c.txt': '三',
    })
    const inputs = await readAll(['a.txt', 'b.txt', 'gone.txt', 'c.txt'].map((name) => `${folder}/${name}`))
    const shown = inputs.map((input) => ('error' in input ? input.error.message : input.text))
    expect(shown).toEqual(['一', 'not a text file but a PNG image', 'no such file or folder', '三'])
  })

  it('refuses files of more than 256 MiB before it reads them', async () => {
    const folder = tempFolder({ 'a.txt': '' })
    truncateSync(`${folder}/a.txt`, 256 * 1024 * 1024 + 1)
    const [input] = await readAll([`${folder}/a.txt`])
    expect(input).toMatchObject({
      error: { message: expect.stringContaining('256 MiB'), hint: expect.stringContaining('extract pipe') },
    })
  })

  it.skipIf(process.getuid?.() === 0)('names a missing permission', async () => {
    const folder = tempFolder({ 'a.txt': '一' })
    chmodSync(`${folder}/a.txt`, 0)
    expect(await readAll([`${folder}/a.txt`])).toMatchObject([{ error: { message: 'permission denied' } }])
  })
})
