import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../diagnostics.ts'
import { fileError } from '../input/file-error.ts'
import type { Output } from './output.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A file that appears whole or not at all: written beside its place, then renamed. A device is written as it is. */
export const fileOutput = (path: string): Output => {
  const old = attempt(path, () => statSync(path, { throwIfNoEntry: false }))
  if (old?.isDirectory()) throw new UserError(`${path}: is a folder`, 'give the name of a file to -o')
  if (old && !old.isFile()) return deviceOutput(path)
  const target = old ? realpathSync(path) : path
  const temp = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  const ignoreSignals = () => {
    for (const signal of signals) process.off(signal, stop)
  }
  const stop = (signal: NodeJS.Signals) => {
    discard()
    process.kill(process.pid, signal)
  }
  // Before the file is there: a signal that comes between would leave it behind.
  for (const signal of signals) process.once(signal, stop)
  const fd = attempt(path, () => {
    try {
      return openSync(temp, 'wx', old?.mode)
    } catch (error) {
      ignoreSignals()
      throw error
    }
  })
  let open = true
  const close = () => {
    if (open) closeSync(fd)
    open = false
    ignoreSignals()
  }
  const discard = () => {
    close()
    rmSync(temp, { force: true })
  }
  return {
    write: async (text) => {
      attempt(path, () => writeFileSync(fd, text))
      return true
    },
    finish: () => {
      attempt(path, () => {
        close()
        renameSync(temp, target)
      })
    },
    discard,
  }
}

const deviceOutput = (path: string): Output => {
  const fd = attempt(path, () => openSync(path, 'w'))
  return {
    write: async (text) => {
      attempt(path, () => writeFileSync(fd, text))
      return true
    },
    finish: () => closeSync(fd),
    discard: () => closeSync(fd),
  }
}

const attempt = <T>(path: string, action: () => T): T => {
  try {
    return action()
  } catch (error) {
    throw fileError(error, path)
  }
}
