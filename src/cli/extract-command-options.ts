import type { ReadingOptions } from './reading-options.ts'
import type { ColorChoice } from './use-color.ts'

/** What commander makes of the command line. */
export interface ExtractCommandOptions extends ReadingOptions {
  readonly recursive?: true
  readonly filesFrom?: string
  readonly format?: string
  readonly output?: string
  readonly kind?: string
  readonly listKinds?: true
  readonly columns?: string
  readonly listColumns?: true
  /** A ready report schema, or a file. */
  readonly schema?: string
  readonly long?: true
  readonly lang: 'zh' | 'en'
  readonly excel?: true
  readonly failOn: 'empty' | 'warning' | 'never'
  readonly color: ColorChoice
  /** Documents at once. */
  readonly jobs?: number
  readonly quiet?: true
  readonly version?: true
  readonly json?: true
  /** A file, or `false` for none. */
  readonly config?: string | false
  readonly printConfig?: true
  /** The options whose values come from the configuration. */
  readonly fromConfig?: ReadonlySet<string>
}
