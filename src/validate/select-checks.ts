import type { Check } from '../checks/check.ts'
import { UserError } from '../diagnostics.ts'
import { nearest } from '../nearest.ts'

/** The checks that the user names, in the order of the list; all of them where none is named. */
export const selectChecks = (checks: readonly Check[], names: string | undefined): readonly Check[] => {
  if (names === undefined) return checks
  const codes = checks.map(({ code }) => code)
  const wanted = names.split(/[,，]/).map((name) => name.trim())
  const unknown = wanted.find((name) => !codes.includes(name))
  if (unknown !== undefined) {
    const near = nearest(unknown, codes)
    throw new UserError(
      `unknown check '${unknown}'`,
      near ? `did you mean ${near}?` : `the checks are ${codes.join(', ')}`,
    )
  }
  return checks.filter(({ code }) => wanted.includes(code))
}
