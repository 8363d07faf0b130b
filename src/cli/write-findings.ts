import { appendFileSync } from 'node:fs'
import { version } from '../../package.json'
import { fileError } from '../input/file-error.ts'
import type { ValidatedDocument } from '../validate/validated-document.ts'
import { chooseReporter } from './choose-reporter.ts'
import { fileOutput } from './file-output.ts'
import type { Io } from './io.ts'
import { streamOutput } from './stream-output.ts'
import { useColor } from './use-color.ts'
import type { ValidateCommandOptions } from './validate-command-options.ts'

/** Columns of a code frame where no terminal says how many there are. */
const usualWidth = 100

/** Writes each document's findings as they come, and the summary of a CI run where there is a page for it. */
export const writeFindings = async (
  documents: AsyncIterable<ValidatedDocument>,
  several: boolean,
  options: Pick<ValidateCommandOptions, 'format' | 'output' | 'color' | 'quiet' | 'failOn'>,
  io: Io,
): Promise<void> => {
  const path = options.output === '-' ? undefined : options.output
  const reporter = chooseReporter(options.format, path)
  const writer = await reporter.open({
    several,
    color: path === undefined && useColor(options.color, io),
    quiet: options.quiet === true,
    width: (path === undefined && io.stdout.columns) || usualWidth,
    failOn: options.failOn,
    version,
  })
  const output = path === undefined ? streamOutput(io.stdout) : fileOutput(path)
  const write = async (text: string | undefined) => !text || (await output.write(text))
  try {
    if (!(await write(writer.head?.()))) return
    for await (const document of documents) if (!(await write(writer.document(document)))) return
    if (!(await write(writer.tail?.()))) return
  } catch (error) {
    output.discard()
    throw error
  }
  output.finish()
  const page = io.env.GITHUB_STEP_SUMMARY
  if (writer.summary && page) addSummary(page, writer.summary())
}

const addSummary = (page: string, text: string): void => {
  try {
    appendFileSync(page, text)
  } catch (error) {
    throw fileError(error, page)
  }
}
