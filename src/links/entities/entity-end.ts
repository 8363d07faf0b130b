import { wordsByChar } from '../../document/words-by-char.ts'
import { entityEnds } from '../lexicon/entity-words.ts'

const endsIn = wordsByChar(entityEnds, -1)

/** The word that ends a name at `end`, if one does. */
export const entityEndAt = (text: string, from: number, end: number): string | undefined => {
  for (const word of endsIn(text.charCodeAt(end - 1)))
    if (
      end - word.length >= from &&
      text.startsWith(word, end - word.length) &&
      // 经营活动产生的现金流量: no event.
      !(word === '活动' && /(?:经营|投资|筹资)$/.test(text.slice(from, end - 2)))
    )
      return word
  return undefined
}
