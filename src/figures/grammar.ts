import { compileGrammar, type Grammar } from './compile-grammar.ts'
import { kinds } from './kinds/index.ts'
import { compileNonFigures } from './non-figures/non-figures.ts'

let compiled: Grammar | undefined

/** The grammar of all kinds, compiled at its first use. */
export const grammar = (): Grammar => {
  compiled ??= compileGrammar(kinds, compileNonFigures())
  return compiled
}
