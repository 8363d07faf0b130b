import { extname } from 'node:path'
import { UserError } from '../diagnostics.ts'
import { reporters } from '../reporters/index.ts'
import type { FindingsReporter } from '../reporters/reporter.ts'

/** The form that the user names, else the one of the output's extension, else text. */
export const chooseReporter = (format: string | undefined, output: string | undefined): FindingsReporter => {
  const extension = output === undefined ? '' : extname(output).toLowerCase()
  const found =
    format === undefined && output !== undefined
      ? reporters.find(({ extensions }) => extensions.includes(extension))
      : reporters.find(({ name }) => name === (format ?? 'text'))
  if (found) return found
  const known = reporters.flatMap(({ extensions }) => extensions).join(' ')
  throw new UserError(`${output}: the name tells no format`, `end it in one of ${known}, or add --format`)
}
