import { UserError } from '../diagnostics.ts'
import type { PlacedMistake } from './read-settings.ts'

/** The first mistake in a file of settings, as an error for the user; how many follow. */
export const settingsError = (
  name: string,
  [first, ...others]: readonly [PlacedMistake, ...PlacedMistake[]],
): UserError => {
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  return new UserError(`${name}:${first.line}:${first.column}: ${first.message}${more}`, first.hint)
}
