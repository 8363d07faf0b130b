import type { PlaceRegistry } from '../../places/find-places.ts'
import type { DocumentSubject } from '../document-subject/index.ts'

/** Whom the text is speaking of, as it goes on. */
export interface SubjectState {
  readonly document: DocumentSubject
  readonly places: PlaceRegistry
  /** Names met so far, for 该园区 and 大桥: the latest last. */
  readonly names: string[]
  heading: string | null
  /** What the news item is about by its headline, where the report as a whole is about the country. */
  item: string | null
  paragraph: string | null
  sentence: string | null
  /** Where the sentence's entity stands. */
  sentenceAt: number
  /** Who was named last, for 她. */
  person: string | null
  /** How many passages ago. */
  personAge: number
  /** It is a topic, which does not carry over into the next sentence. */
  topical: boolean
  /** A company's paragraph has spoken of its trade or its country, and not yet of itself. */
  others: boolean
}
