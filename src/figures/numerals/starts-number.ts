import { isDigit } from '../../document/fold.ts'
import { hanziDigitOf } from './numeral-chars.ts'

/** Does a further part of a number stand at `at`? 参 is far more often a verb there (3万参赛者). */
export const startsNumber = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) || (hanziDigitOf(text.charCodeAt(at)) >= 0 && text[at] !== '参')
