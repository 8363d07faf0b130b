import { charClasses } from '../../document/char-classes.ts'
import { hanziNumberChars } from '../numerals/numeral-chars.ts'

export interface PlacedWord {
  readonly word: string
  /** Where its first numeral character stands in it. */
  readonly offset: number
}

/** The words of one numeral character, by a character beside it: the one behind it, or before it where none follows. */
interface WordsOfNumeral {
  readonly behind: ReadonlyMap<number, readonly PlacedWord[]>
  readonly before: ReadonlyMap<number, readonly PlacedWord[]>
}

/** Looks words up by the first numeral character in them: 三江源 at 三, 百千万工程 at 百. */
export interface WordIndex {
  /** Every character at which a word can be looked up. */
  readonly starts: string
  /** The longest word whose first numeral character stands at `at`. */
  readonly wordAt: (text: string, at: number) => PlacedWord | undefined
}

const NUMERAL = 1
const starts = `0123456789半数几第首前${hanziNumberChars}`
const marks = charClasses([starts, NUMERAL])

/** The words of a numeral character are gathered when it is first met: a short text meets few. */
export const indexWords = (lists: readonly string[]): WordIndex => {
  const all = ` ${lists.join(' ').replace(/\s+/g, ' ')} `
  const known = new Map<number, WordsOfNumeral>()
  return {
    starts,
    wordAt: (text, at) => {
      const code = text.charCodeAt(at)
      let words = known.get(code)
      if (words === undefined) {
        words = gather(all, code)
        known.set(code, words)
      }
      const longer = longest(words.behind.get(text.charCodeAt(at + 1)), text, at)
      const ending = longest(words.before.get(text.charCodeAt(at - 1)), text, at)
      return longer && ending ? (end(ending) > end(longer) ? ending : longer) : (longer ?? ending)
    },
  }
}

/** How far a word reaches behind the numeral character. */
const end = ({ word, offset }: PlacedWord): number => word.length - offset

const longest = (words: readonly PlacedWord[] | undefined, text: string, at: number): PlacedWord | undefined => {
  let best: PlacedWord | undefined
  if (words !== undefined)
    for (const placed of words)
      if ((best === undefined || end(placed) > end(best)) && text.startsWith(placed.word, at - placed.offset))
        best = placed
  return best
}

const gather = (all: string, code: number): WordsOfNumeral => {
  const behind = new Map<number, PlacedWord[]>()
  const before = new Map<number, PlacedWord[]>()
  const char = String.fromCharCode(code)
  for (let at = all.indexOf(char); at >= 0; at = all.indexOf(char, at + 1)) {
    const start = all.lastIndexOf(' ', at) + 1
    let first = start
    while (marks[all.charCodeAt(first)] !== NUMERAL) first += 1
    if (first !== at) continue
    const word = all.slice(start, all.indexOf(' ', at))
    const offset = at - start
    const last = offset === word.length - 1
    const map = last ? before : behind
    const beside = all.charCodeAt(last ? at - 1 : at + 1)
    const list = map.get(beside)
    if (list) list.push({ word, offset })
    else map.set(beside, [{ word, offset }])
  }
  return { behind, before }
}
