/** What JSON must escape, and what breaks a line for some readers: U+0085, U+2028, U+2029 (Python's splitlines). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that JSON escapes
const special = /["\\\u0000-\u001f\u0085\u2028\u2029\ud800-\udfff]/
const breaks = /[\u0085\u2028\u2029]/g

const escapeBreak = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A string as JSON that stays on one line for every reader. */
export const quote = (text: string): string =>
  special.test(text) ? JSON.stringify(text).replace(breaks, escapeBreak) : `"${text}"`
