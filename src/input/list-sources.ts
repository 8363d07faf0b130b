import { type Stats, statSync } from 'node:fs'
import { isAbsolute, normalize, resolve, sep } from 'node:path'
import { UserError } from '../diagnostics.ts'
import { fileError } from './file-error.ts'
import type { InputFailure, Source } from './input.ts'
import { listFolder } from './list-folder.ts'

export interface ListOptions {
  /** Folders are read, with those below them. */
  readonly recursive?: boolean | undefined
  /** What standard input is called. */
  readonly stdinName?: string | undefined
  /** No name is a pattern: for lists that a program made. */
  readonly literal?: boolean
}

export interface Listing {
  readonly sources: readonly (Source | InputFailure)[]
  /** A folder or a pattern counts as several documents whatever it holds today, so that the output keeps its form. */
  readonly several: boolean
}

const pattern = /[*?[\]{}]/

/** Finds what the arguments name: files, - for standard input, folders, patterns. Each once, sorted by name. */
export const listSources = async (names: readonly string[], options: ListOptions = {}): Promise<Listing> => {
  const found = new Map<string, Source | InputFailure>()
  let several = false
  for (const name of names) {
    if (name === '-') {
      found.set(name, { name: options.stdinName ?? 'stdin' })
      continue
    }
    try {
      const paths = await expand(name, options)
      several ||= paths.many
      for (const path of paths.paths) found.set(resolve(path), { name: normalize(path).replaceAll(sep, '/'), path })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      found.set(resolve(name), { name, error })
    }
  }
  const sources = [...found.values()].sort((a, b) => compareCodePoints(a.name, b.name))
  return { sources, several: several || sources.length > 1 }
}

const expand = async (name: string, options: ListOptions): Promise<{ paths: string[]; many: boolean }> => {
  const stat = statOf(name)
  if (stat instanceof UserError) {
    if (options.literal || !pattern.test(name)) throw stat
    const { glob } = await import('tinyglobby')
    const absolute = isAbsolute(name)
    const paths = await glob(name, { absolute, expandDirectories: false, followSymbolicLinks: false })
    if (paths.length === 0) throw new UserError('no file matches this pattern')
    return { paths, many: true }
  }
  if (!stat.isDirectory()) return { paths: [name], many: false }
  if (!options.recursive) throw new UserError('is a folder', 'add -r to read the .txt and .md files in it')
  const paths = listFolder(name)
  if (paths.length === 0) throw new UserError('no .txt or .md file in this folder')
  return { paths, many: true }
}

const statOf = (path: string): Stats | UserError => {
  try {
    return statSync(path)
  } catch (error) {
    return fileError(error)
  }
}

/** The same order on every machine and in every locale. (By default, strings sort by UTF-16 units.) */
const compareCodePoints = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
