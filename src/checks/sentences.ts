import { read } from '../document/reading.ts'
import { kinds } from '../figures/kinds/index.ts'
import { sourceLines } from '../findings/source-lines.ts'
import type { ExtractedDocument, FigureRecord } from '../record/record.ts'
import { groupNeighbours } from './group-neighbours.ts'

/**
 * A quantity of a sentence, and the words between it and the one before, dates among them, as the rules
 * read text (Simplified, half-width).
 */
export interface SentenceFigure {
  readonly figure: FigureRecord
  readonly before: string
}

/** The quantities of one sentence, in order; the words behind the last one. */
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
  return groupNeighbours(figures.filter(isQuantity), placeOf).map((group) => {
    const end = offset(group.at(-1)!.end)
    return {
      figures: group.map((figure, i) => {
        const to = offset(figure.start)
        const from = Math.max(i === 0 ? 0 : offset(group[i - 1]!.end), to - most)
        const before = words(from, to)
        return { figure, before: i === 0 ? before.slice(before.search(/[^。！？\n]*$/)) : before }
      }),
      after: words(end, Math.min(text.length, end + most)).replace(/[。！？].*/su, ''),
    }
  })
}

const calendar = new Set<string>(kinds.filter((kind) => kind.calendar).map(({ name }) => name))

const isQuantity = ({ kind }: FigureRecord): boolean => !calendar.has(kind)

const placeOf = ({ paragraph, sentence }: FigureRecord): string => `${paragraph}:${sentence}`
