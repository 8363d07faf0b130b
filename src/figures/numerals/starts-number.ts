import { isDigit } from '../../document/fold.ts'
import { hanziDigits } from './hanzi.ts'

/** Does a further part of a number stand at `at`? 参 is far more often a verb there (3万参赛者). */
export const startsNumber = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) || (text[at] !== undefined && text[at]! in hanziDigits && text[at] !== '参')
