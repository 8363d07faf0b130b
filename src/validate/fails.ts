import type { Finding, Severity } from '../findings/finding.ts'

const severities = ['info', 'warning', 'error'] as const

/** The least severity that makes a run fail; `never` none does. */
export type FailOn = Severity | 'never'

/** Does a finding count against the report? */
export const fails = ({ severity }: Pick<Finding, 'severity'>, failOn: FailOn): boolean =>
  failOn !== 'never' && severities.indexOf(severity) >= severities.indexOf(failOn)
