import { eastAsianWidth } from 'get-east-asian-width'

const invisible = /[\p{Mn}\p{Me}\p{Cf}]/u

/** Columns that a character takes on a terminal. */
export const charWidth = (char: string): number => (invisible.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0))

/** Columns that a text takes on a terminal. */
export const displayWidth = (text: string): number => {
  let width = 0
  for (const char of text) width += charWidth(char)
  return width
}
