/** Turns UTF-16 offsets into code points, lines and columns; made once per document. */
export interface Positions {
  readonly codePoint: (offset: number) => number
  readonly line: (offset: number) => number
  /** From 1, in code points. */
  readonly column: (offset: number) => number
}

/** How many of the sorted `values` are below `limit`. */
const countBelow = (values: readonly number[], limit: number): number => {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}

export const positionsOf = (text: string): Positions => {
  const lineStarts = [0]
  const astral: number[] = []
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 0x0a) lineStarts.push(i + 1)
    else if (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a) lineStarts.push(i + 1)
    else if (code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) astral.push(i)
  }
  const codePoint = (offset: number): number => (astral.length === 0 ? offset : offset - countBelow(astral, offset))
  // Figures come in order, many to a line: the line asked for last is the likeliest.
  let last = 1
  const line = (offset: number): number => {
    if (offset < lineStarts[last - 1]! || offset >= (lineStarts[last] ?? Number.POSITIVE_INFINITY))
      last = countBelow(lineStarts, offset + 1)
    return last
  }
  return {
    codePoint,
    line,
    column: (offset) => codePoint(offset) - codePoint(lineStarts[line(offset) - 1]!) + 1,
  }
}
