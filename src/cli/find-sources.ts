import { UserError } from '../diagnostics.ts'
import { type Listing, listSources } from '../input/list-sources.ts'
import { parseFileList } from '../input/parse-file-list.ts'
import { readNamedFile } from '../input/read-named-file.ts'
import { readStream } from '../input/read-stream.ts'
import { nearest } from '../nearest.ts'
import type { Io } from './io.ts'

interface Options {
  readonly recursive?: boolean | undefined
  readonly filesFrom?: string | undefined
  readonly stdinName?: string | undefined
}

/** The inputs of a run: those of the arguments, else those of a list, else standard input where something is sent to it. */
export const findSources = async (
  files: readonly string[],
  options: Options,
  commands: readonly string[],
  io: Io,
): Promise<Listing> => {
  const { filesFrom, ...listing } = options
  if (filesFrom !== undefined) {
    if (files.length > 0) throw new UserError('files and --files-from are both given', 'give one of them')
    const names = parseFileList(new TextDecoder().decode(await readList(filesFrom, io)))
    if (names.length === 0) throw new UserError(`${filesFrom}: the list is empty`)
    return { ...(await listSources(names, { ...listing, literal: true })), several: true }
  }
  if (files.length === 0 && io.stdin.isTTY)
    throw new UserError('no input', 'give a file: extract report.txt, or see extract --help')
  const { sources, several } = await listSources(files.length > 0 ? files : ['-'], listing)
  return { sources: sources.map((source) => ('error' in source ? meantCommand(source, commands) : source)), several }
}

const readList = (name: string, io: Io): Promise<Uint8Array> =>
  name === '-' ? readStream(io.stdin) : readNamedFile(name)

/** A file that isn't there and has the name of a command, nearly: the command was meant. */
const meantCommand = <T extends { name: string; error: UserError }>(failure: T, commands: readonly string[]): T => {
  const near = /[./\\]/.test(failure.name) || failure.error.hint ? undefined : nearest(failure.name, commands)
  return near
    ? { ...failure, error: new UserError(failure.error.message, `did you mean the command ${near}?`) }
    : failure
}
