import type { DiffState } from '../diff/diff-row.ts'
import type { ReadingOptions } from './reading-options.ts'
import type { ColorChoice } from './use-color.ts'

/** What commander makes of the command line of diff. */
export interface DiffCommandOptions extends ReadingOptions {
  readonly only?: readonly DiffState[]
  readonly digits: number
  readonly format?: string
  readonly output?: string
  readonly columns?: string
  readonly lang: 'zh' | 'en'
  readonly excel?: true
  readonly color: ColorChoice
  readonly quiet?: true
  readonly fromConfig?: ReadonlySet<string>
}
