import type { Io } from './io.ts'

export type ColorChoice = 'auto' | 'always' | 'never'

/** Colour by the user's flag, else FORCE_COLOR, else NO_COLOR, else where a terminal shows it. */
export const useColor = (choice: ColorChoice, { env, stdout }: Io): boolean => {
  if (choice !== 'auto') return choice === 'always'
  const force = env.FORCE_COLOR
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (env.NO_COLOR) return false
  return stdout.isTTY === true && env.TERM !== 'dumb'
}
