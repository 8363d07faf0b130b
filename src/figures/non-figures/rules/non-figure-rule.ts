import type { Scan } from '../../kind.ts'

/** A pattern that looks like a figure and is none: reads its end. Each is bounded, so that a text is read once. */
export interface NonFigureRule {
  readonly name: string
  /** Every character that it can begin with. */
  readonly starts: string
  readonly read: (scan: Scan, at: number) => number | undefined
}

/** Reads a sticky pattern where it stands. */
export const sticky =
  (pattern: RegExp) =>
  (text: string, at: number): number | undefined => {
    pattern.lastIndex = at
    return pattern.test(text) ? pattern.lastIndex : undefined
  }

export const hanziNumber = '一二三四五六七八九十百千零〇'
export const smallNumber = '0123456789一二三四五六七八九十'
