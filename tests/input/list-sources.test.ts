import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSources } from '../../src/input/list-sources.ts'
import { tempFolder } from '../support/temp-folder.ts'

/** Names below the folder, and the messages of what can't be read. */
const list = async (folder: string, names: readonly string[], options = {}) => {
  const { sources, several } = await listSources(names, options)
  const shown = sources.map((source) => {
    const name = source.name.replace(`${folder}/`, '')
    return 'error' in source ? `${name}: ${source.error.message}` : name
  })
  return { shown, several }
}

const files = {
  'b.txt': '',
  'a.txt': '',
  '𠮷.txt': '',
  '～.txt': '',
  'in/c.md': '',
  'in/d.png': '',
  'in/.e.txt': '',
  '.git/f.txt': '',
}

describe('listSources', () => {
  it('gives files in the order of their code points, each once', async () => {
    const folder = tempFolder(files)
    const names = ['𠮷.txt', 'b.txt', '～.txt', 'a.txt', './b.txt', 'in/../a.txt'].map((name) => `${folder}/${name}`)
    // By default, strings sort by UTF-16 units: 𠮷 (U+20BB7) would come before ～ (U+FF5E).
    expect(await list(folder, names)).toEqual({ shown: ['a.txt', 'b.txt', '～.txt', '𠮷.txt'], several: true })
  })

  it('knows one file from several', async () => {
    const folder = tempFolder(files)
    expect(await list(folder, [`${folder}/a.txt`])).toEqual({ shown: ['a.txt'], several: false })
  })

  it('reads folders with -r: reports only, nothing hidden, no folders behind links', async () => {
    const folder = tempFolder(files)
    symlinkSync(folder, join(folder, 'in/loop'))
    expect(await list(folder, [folder], { recursive: true })).toEqual({
      shown: ['a.txt', 'b.txt', 'in/c.md', '～.txt', '𠮷.txt'],
      several: true,
    })
  })

  it('a folder with one report counts as several, so that the output keeps its form', async () => {
    const folder = tempFolder({ 'a.txt': '' })
    expect(await list(folder, [folder], { recursive: true })).toEqual({ shown: ['a.txt'], several: true })
  })

  it('a folder without -r, a missing file and an empty folder are failures beside what is found', async () => {
    const folder = tempFolder({ 'a.txt': '', 'none/x.png': '' })
    const names = ['a.txt', 'none', 'b.txt', 'a.txt/b.txt'].map((name) => `${folder}/${name}`)
    expect((await list(folder, names)).shown).toEqual([
      'a.txt',
      'a.txt/b.txt: a part of the path is a file, not a folder',
      'b.txt: no such file or folder',
      'none: is a folder',
    ])
    const { shown } = await list(folder, [`${folder}/none`], { recursive: true })
    expect(shown).toEqual(['none: no .txt or .md file in this folder'])
  })

  it('expands patterns, but not the name of a file that is there', async () => {
    const folder = tempFolder({ 'a1.txt': '', 'a2.txt': '', 'a[12].txt': '' })
    expect(await list(folder, [`${folder}/a?.txt`])).toEqual({ shown: ['a1.txt', 'a2.txt'], several: true })
    expect(await list(folder, [`${folder}/a[12].txt`])).toEqual({ shown: ['a[12].txt'], several: false })
    expect((await list(folder, [`${folder}/b*.txt`])).shown).toEqual(['b*.txt: no file matches this pattern'])
    expect((await list(folder, [`${folder}/a?.txt`], { literal: true })).shown).toEqual([
      'a?.txt: no such file or folder',
    ])
  })

  it('takes - as standard input, by the name that the user gives it', async () => {
    expect((await listSources(['-', '-'])).sources).toEqual([{ name: 'stdin' }])
    expect((await listSources(['-'], { stdinName: 'r.md' })).sources).toEqual([{ name: 'r.md' }])
  })
})
