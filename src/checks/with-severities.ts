import type { Severity } from '../findings/finding.ts'
import type { Check } from './check.ts'

/** What a configuration makes of checks, by code. */
export type Severities = Readonly<Partial<Record<string, Severity | 'off'>>>

/** The checks with other severities, without those that are off. */
export const withSeverities = (checks: readonly Check[], severities: Severities): Check[] =>
  checks.flatMap((check) => {
    const severity = severities[check.code]
    if (severity === undefined || severity === check.severity) return [check]
    if (severity === 'off') return []
    const run: Check['run'] = (document, text) => check.run(document, text).map((finding) => ({ ...finding, severity }))
    return [{ ...check, severity, run }]
  })
