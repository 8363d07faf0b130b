import { Option } from 'commander'
import { UserError } from '../diagnostics.ts'
import { nearest } from '../nearest.ts'

/** An option with a fixed set of values; a wrong one is answered with the right ones. */
export const oneOf = (flags: string, description: string, names: readonly string[]): Option => {
  const option = new Option(flags, description).choices(names)
  return option.argParser((given: string) => {
    if (names.includes(given)) return given
    const near = nearest(given, names)
    throw new UserError(
      `${option.long} can't be '${given}'`,
      near ? `did you mean ${near}?` : `it is one of ${names.join(', ')}`,
    )
  })
}
