import { wordsByChar } from '../../document/words-by-char.ts'
import { entityEnds } from '../lexicon/entity-words.ts'

const endsIn = wordsByChar(entityEnds, -1)

/** The word that ends a name at `end`, if one does. */
export const entityEndAt = (text: string, from: number, end: number): string | undefined => {
  for (const word of endsIn(text.charCodeAt(end - 1)))
    if (end - word.length >= from && text.startsWith(word, end - word.length)) return word
  return undefined
}
