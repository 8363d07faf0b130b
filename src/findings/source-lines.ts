/** The lines of a document, as `document/positions.ts` counts them, and offsets in them. */
export interface SourceLines {
  readonly text: string
  /** A line without its break, by its number, from 1; empty where there is none. */
  readonly line: (number: number) => string
  /** The characters of a line; those of the line asked for last are at hand. */
  readonly chars: (number: number) => readonly string[]
  /** UTF-16 offset of a code point. */
  readonly offset: (codePoint: number) => number
}

const surrogate = /[\ud800-\udbff][\udc00-\udfff]/g

/** Made once a document; the text is gone through when something is asked. */
export const sourceLines = (text: string): SourceLines => {
  let lines: readonly string[] | undefined
  let wide: readonly number[] | undefined
  let last: { readonly number: number; readonly chars: readonly string[] } | undefined
  const wideOnes = () => [...text.matchAll(surrogate)].map(({ index }, i) => index - i)
  const line = (number: number): string => {
    lines ??= text.split(/\r\n|\n|\r/)
    return lines[number - 1] ?? ''
  }
  return {
    text,
    line,
    chars: (number) => {
      if (last?.number !== number) last = { number, chars: Array.from(line(number)) }
      return last.chars
    },
    offset: (codePoint) => {
      // Code points before which a character of two units stands.
      wide ??= wideOnes()
      return codePoint + countBelow(wide, codePoint)
    },
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
