import type { Span } from '../span.ts'
import { charClasses } from './char-classes.ts'

const END = 1
const CLOSER = 2
const marks = charClasses(['。！？!?…', END], ['”"’』」）)】》', CLOSER])

/** Splits a reading into sentences: behind 。！？ and the quotes and brackets that close with them. */
export const splitSentences = (text: string): Span[] => {
  const sentences: Span[] = []
  let start = 0
  for (let i = 0; i < text.length; i += 1) {
    if (marks[text.charCodeAt(i)] !== END) continue
    let end = i + 1
    while (end < text.length && marks[text.charCodeAt(end)] === END) end += 1
    while (end < text.length && marks[text.charCodeAt(end)] === CLOSER) end += 1
    // A quote in the middle of a sentence: “……！”他说。
    sentences.push({ start, end })
    start = end
    i = end - 1
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}
