const ends = /[。！？!?；;\n\r]/

/** Most characters on one side of the span: a table without breaks is no sentence. */
const most = 200

/** The sentence around a stretch of a text, on one line. */
export const sentenceAround = (text: string, start: number, end: number): string => {
  let from = start
  while (from > 0 && start - from < most && !ends.test(text[from - 1]!)) from -= 1
  let to = end
  while (to < text.length && to - end < most && !ends.test(text[to]!)) to += 1
  if (/[。！？!?]/.test(text[to] ?? '')) to += 1
  return text.slice(from, to).replace(/\s+/g, ' ').trim()
}
