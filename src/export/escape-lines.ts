const breaks = /[\u0085\u2028\u2029]/g

/** JSON on one line also for readers that break lines at U+0085, U+2028 and U+2029, such as Python's splitlines. */
export const escapeLines = (json: string): string =>
  json.replace(breaks, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
