import type { Span } from '../span.ts'

const ends = new Set([...'。！？!?…'].map((char) => char.charCodeAt(0)))
const closers = new Set([...'”"’』」）)】》'].map((char) => char.charCodeAt(0)))

/** Splits a reading into sentences: behind 。！？ and the quotes and brackets that close with them. */
export const splitSentences = (text: string): Span[] => {
  const sentences: Span[] = []
  let start = 0
  for (let i = 0; i < text.length; i += 1) {
    if (!ends.has(text.charCodeAt(i))) continue
    let end = i + 1
    while (ends.has(text.charCodeAt(end))) end += 1
    while (closers.has(text.charCodeAt(end))) end += 1
    // A quote in the middle of a sentence: “……！”他说。
    sentences.push({ start, end })
    start = end
    i = end - 1
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}
