import type { WordsByChar } from './words-by-char.ts'

/** The longest of the words (by their last character) that stands at the end of a stretch, if one does. */
export const lastWord = (words: WordsByChar, text: string, from: number, end: number): string | undefined => {
  for (const word of words(text.charCodeAt(end - 1)))
    if (end - word.length >= from && text.startsWith(word, end - word.length)) return word
  return undefined
}
