import { Option } from 'commander'
import { UserError } from '../diagnostics.ts'
import { nearest } from '../nearest.ts'

/** An option with a list of names from a fixed set; a wrong one is answered with the right ones. */
export const listOf = (flags: string, description: string, names: readonly string[]): Option => {
  const option = new Option(flags, description)
  return option.argParser((given: string) =>
    given.split(/[,，]/).map((part) => {
      const name = part.trim()
      if (names.includes(name)) return name
      const near = nearest(name, names)
      throw new UserError(
        `${option.long} can't hold '${name}'`,
        near ? `did you mean ${near}?` : `it holds some of ${names.join(', ')}`,
      )
    }),
  )
}
