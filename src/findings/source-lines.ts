/** The lines of a document, as `document/positions.ts` counts them, and offsets in them. */
export interface SourceLines {
  readonly text: string
  /** A line without its break, by its number, from 1; empty where there is none. */
  readonly line: (number: number) => string
  /** UTF-16 offset of a code point. */
  readonly offset: (codePoint: number) => number
}

const surrogate = /[\ud800-\udbff][\udc00-\udfff]/g

/** Made once a document. */
export const sourceLines = (text: string): SourceLines => {
  const lines = text.split(/\r\n|\n|\r/)
  // Code points before which a character of two units stands.
  const wide = [...text.matchAll(surrogate)].map(({ index }, i) => index - i)
  return {
    text,
    line: (number) => lines[number - 1] ?? '',
    offset: (codePoint) => codePoint + countBelow(wide, codePoint),
  }
}

const countBelow = (values: readonly number[], limit: number): number => {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
