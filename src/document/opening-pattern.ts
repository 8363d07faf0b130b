import { firstChars } from './first-chars.ts'

/** Asks a pattern that begins with ^ of a stretch, only where one of the characters stands that it can begin with. */
export type OpeningPattern = (text: string, from: number, to: number) => RegExpExecArray | null

export const openingPattern = (pattern: RegExp): OpeningPattern => {
  let firsts: ReadonlySet<number> | undefined
  return (text, from, to) => {
    firsts ??= new Set(Array.from(firstChars(pattern.source), (char) => char.charCodeAt(0)))
    return firsts.has(text.charCodeAt(from)) ? pattern.exec(text.slice(from, to)) : null
  }
}
