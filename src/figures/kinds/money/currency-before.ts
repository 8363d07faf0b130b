import { words } from './units.ts'

/** The currency named before a numeral, and outside its span: 人民币50元, 港币3.14. */
export const currencyBefore = (text: string, at: number): string | undefined => {
  const end = text[at - 1] === ' ' ? at - 1 : at
  return words.find(({ word }) => text.startsWith(word, end - word.length))?.unit
}
