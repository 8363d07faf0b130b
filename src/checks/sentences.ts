import { read } from '../document/reading.ts'
import { sourceLines } from '../findings/source-lines.ts'
import type { ExtractedDocument, FigureRecord } from '../record/record.ts'

/** A figure of a sentence, and the words between it and the figure before, as the rules read them (Simplified, half-width). */
export interface SentenceFigure {
  readonly figure: FigureRecord
  readonly before: string
}

/** The figures of one sentence, in order; the words behind the last one. */
export interface Sentence {
  readonly figures: readonly SentenceFigure[]
  readonly after: string
}

/** More words than this between two figures hold no construction that a check reads. */
const most = 80

const made = new WeakMap<ExtractedDocument, readonly Sentence[]>()

/** The sentences of a document that hold figures; made once a document. */
export const sentencesOf = (document: ExtractedDocument, text: string): readonly Sentence[] => {
  const known = made.get(document)
  if (known) return known
  const sentences = split(document, text)
  made.set(document, sentences)
  return sentences
}

const split = ({ figures }: ExtractedDocument, text: string): Sentence[] => {
  const { offset } = sourceLines(text)
  const words = (from: number, to: number) => read(text, from, to).text
  const sentences: Sentence[] = []
  for (let at = 0; at < figures.length; ) {
    const first = figures[at]!
    let end = at + 1
    while (end < figures.length && isSameSentence(first, figures[end]!)) end += 1
    const group = figures.slice(at, end)
    sentences.push({
      figures: group.map((figure, i) => {
        const to = offset(figure.start)
        const from = i === 0 ? Math.max(0, to - most) : Math.max(offset(group[i - 1]!.end), to - most)
        const before = words(from, to)
        return { figure, before: i === 0 ? before.slice(before.search(/[^。！？\n]*$/)) : before }
      }),
      after: words(offset(group.at(-1)!.end), Math.min(text.length, offset(group.at(-1)!.end) + most)).replace(
        /[。！？].*/su,
        '',
      ),
    })
    at = end
  }
  return sentences
}

const isSameSentence = (a: FigureRecord, b: FigureRecord): boolean =>
  a.paragraph === b.paragraph && a.sentence === b.sentence
