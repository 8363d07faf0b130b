/** What JSON must escape, and what breaks a line for some readers: U+0085, U+2028, U+2029 (Python's splitlines). */
const isSpecial = (code: number): boolean =>
  code < 0x20 ||
  code === 0x22 ||
  code === 0x5c ||
  code === 0x85 ||
  code === 0x2028 ||
  code === 0x2029 ||
  (code >= 0xd800 && code < 0xe000)

/** Strings of a record are short: to look at each character is several times as fast as a pattern. */
const isPlain = (text: string): boolean => {
  for (let i = 0; i < text.length; i += 1) if (isSpecial(text.charCodeAt(i))) return false
  return true
}

const breaks = /[\u0085\u2028\u2029]/g

const escapeBreak = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A string as JSON that stays on one line for every reader. */
export const quote = (text: string): string =>
  isPlain(text) ? `"${text}"` : JSON.stringify(text).replace(breaks, escapeBreak)
