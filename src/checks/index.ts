import type { Check } from './check.ts'

/** Every check, in the order of the documentation. A new one is a file and its line here. */
export const checks: readonly Check[] = []
