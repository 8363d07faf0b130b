import type { Severities } from '../checks/with-severities.ts'
import type { FailOn } from '../validate/fails.ts'
import type { ReadingOptions } from './reading-options.ts'
import type { ColorChoice } from './use-color.ts'

/** What commander makes of `extract validate`. */
export interface ValidateCommandOptions extends ReadingOptions {
  readonly recursive?: true
  readonly filesFrom?: string
  readonly schema?: string
  readonly schemaOnly?: true
  /** Codes, with commas between them. */
  readonly check?: string
  /** `false` with --no-checks. */
  readonly checks: boolean
  readonly listChecks?: true
  readonly format?: string
  readonly output?: string
  readonly failOn: FailOn
  readonly color: ColorChoice
  readonly quiet?: true
  readonly config?: string | false
  /** From the configuration: by the code of the check. */
  readonly severities?: Severities
}
