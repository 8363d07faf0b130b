/** Words by the code of their first or last character, the longest first; no words for a character that none has. */
export type WordsByChar = (code: number) => readonly string[]

const none: readonly string[] = []

/** Sorts words by the character at `place` (0 or -1), so that a text is asked only for the few that can stand there. */
export const wordsByChar = (words: Iterable<string>, place: 0 | -1): WordsByChar => {
  const lists: string[][] = []
  // Read at every character of a text: a table by code unit is the cheapest there is.
  const indices = new Uint16Array(0x10000)
  for (const word of words) {
    const code = word.at(place)!.charCodeAt(0)
    const index = indices[code]!
    if (index > 0) lists[index - 1]!.push(word)
    else indices[code] = lists.push([word])
  }
  for (const list of lists) list.sort((a, b) => b.length - a.length)
  return (code) => {
    // Outside the text the code is no number: a table asked for such a place is slow from then on.
    const index = code >= 0 ? indices[code]! : 0
    return index > 0 ? lists[index - 1]! : none
  }
}
