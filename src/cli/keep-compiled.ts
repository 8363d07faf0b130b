import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'

/** Smaller chunks compile faster than what was kept of them is read. */
const worthKeeping = 50_000

/** What Node's own loader calls to run a CommonJS file; its types leave it out. */
interface Loader {
  _compile: (this: NodeJS.Module, content: string, filename: string, ...more: unknown[]) => unknown
}

/** Where a user's programs keep what they can make again; undefined where none is known. */
const cacheFolder = (env: NodeJS.ProcessEnv): string | undefined => {
  if (env.NODE_DISABLE_COMPILE_CACHE) return undefined
  const base = env.XDG_CACHE_HOME || env.LOCALAPPDATA || (env.HOME && join(env.HOME, '.cache'))
  return base && join(base, 'extract-figures', `${process.version}-${process.arch}`)
}

/**
 * Keeps the compiled code of the program's large chunks between runs: a quarter of the time of a small report goes into
 * compiling them. Node 22's `module.enableCompileCache` keeps only what is compiled before the chunk runs, a third of
 * it, so what ran is kept here, when the process ends. A chunk's name holds the hash of its content, and V8 rejects code
 * of another version of itself. It is the user's own folder, not the system's temporary one, where others could leave
 * code for us. What can't be read or written is done without.
 */
export const keepCompiled = (env: NodeJS.ProcessEnv): void => {
  const folder = cacheFolder(env)
  if (folder === undefined) return
  const loader = module.prototype as unknown as Loader
  const compile = loader._compile
  loader._compile = function (content, filename, ...more) {
    if (content.length < worthKeeping) return compile.call(this, content, filename, ...more)
    const kept = join(folder, `${basename(filename)}.code`)
    const cachedData = readKept(kept)
    const script = new Script(module.wrap(content), { filename, ...(cachedData && { cachedData }) })
    if (!cachedData || script.cachedDataRejected) process.once('exit', () => keep(kept, script))
    const require = module.createRequire(filename)
    return script.runInThisContext().call(this.exports, this.exports, require, this, filename, dirname(filename))
  }
}

const readKept = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

const keep = (path: string, script: Script): void => {
  const unfinished = `${path}.${process.pid}`
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(unfinished, script.createCachedData())
    renameSync(unfinished, path)
  } catch {
    // A full disk, no right to write: the next run compiles as this one did.
  }
}
