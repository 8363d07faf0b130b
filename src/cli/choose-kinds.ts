import { UserError } from '../diagnostics.ts'
import { kinds } from '../figures/kinds/index.ts'
import { nearest } from '../nearest.ts'

/** The kinds that --kind names; a Chinese title is as good as a name. */
export const chooseKinds = (names: string): ReadonlySet<string> =>
  new Set(
    names.split(/[,，]/).map((part) => {
      const name = part.trim()
      const kind = kinds.find((each) => each.name === name || each.title === name)
      if (kind) return kind.name
      const near = nearest(name, [...kinds.map((each) => each.name), ...kinds.map((each) => each.title)])
      throw new UserError(
        name ? `unknown kind '${name}'` : 'an empty name in --kind',
        near ? `did you mean ${near}?` : 'extract --list-kinds shows all',
      )
    }),
  )
