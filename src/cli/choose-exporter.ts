import { extname } from 'node:path'
import { UserError } from '../diagnostics.ts'
import type { Exporter } from '../export/exporter.ts'
import { exporters } from '../export/index.ts'

interface Wish {
  readonly format?: string | undefined
  readonly output?: string | undefined
  readonly columns?: string | undefined
  readonly excel?: boolean | undefined
  readonly jobs?: number | undefined
  /** Those of the above that only the configuration asks for: they hold where nothing on the command line is against. */
  readonly fromConfig?: ReadonlySet<string> | undefined
}

/** The format that the user names, else the one of the output's extension, else what suits a reader or a program. */
export const chooseExporter = (wish: Wish, terminal: boolean): Exporter => {
  const exporter = find(wish, terminal)
  for (const option of ['columns', 'excel', 'jobs'] as const) {
    if (wish[option] === undefined || wish.fromConfig?.has(option) || exporter.options.includes(option)) continue
    const others = exporters.filter((each) => each.options.includes(option)).map(({ name }) => name)
    throw new UserError(
      `--${option} has no meaning for ${exporter.name}`,
      `use it with --format ${others.join(' or ')}`,
    )
  }
  return exporter
}

const find = ({ format, output, fromConfig }: Wish, terminal: boolean): Exporter => {
  if ((format === undefined || fromConfig?.has('format')) && output !== undefined) {
    const extension = extname(output).toLowerCase()
    const meant = exporters.find((exporter) => exporter.extensions.includes(extension))
    if (meant) return meant
  }
  if (format === undefined && output !== undefined) {
    const known = exporters.flatMap((exporter) => exporter.extensions).join(' ')
    throw new UserError(`${output}: the name tells no format`, `end it in one of ${known}, or add --format`)
  }
  const name = format ?? (terminal ? 'table' : 'json')
  const exporter = exporters.find((each) => each.name === name)
  if (!exporter) throw new Error(`no exporter ${name}`)
  return exporter
}
