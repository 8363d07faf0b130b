import { codeRules } from './codes.ts'
import { lawRules } from './law.ts'
import type { NonFigureRule } from './non-figure-rule.ts'
import { wordingRules } from './wording.ts'

/** The longest match counts. */
export const rules: readonly NonFigureRule[] = [...codeRules, ...lawRules, ...wordingRules]
