import type { Known, Link } from '../figures/figure.ts'
import type { PlaceRegistry } from '../places/find-places.ts'
import type { DocumentSubject } from './document-subject.ts'
import { type Entity, entityAt } from './entities.ts'
import { predicateAt } from './lexicon/predicates.ts'
import { trimStart } from './noun-phrase.ts'
import type { Clause, Passage } from './passage.ts'

/** Whom the text is speaking of, as it goes on. */
export interface Topic {
  readonly text: string
  readonly known: Known
}

export interface SubjectState {
  readonly document: DocumentSubject
  readonly places: PlaceRegistry
  /** Names met so far, for 该园区 and 大桥: the latest last. */
  readonly names: string[]
  heading: string | null
  paragraph: string | null
  sentence: string | null
}

/** What an entity is called: 全区 and 公司 by the name they stand for, 大桥 by the longer name met before. */
export const nameOf = (passage: Passage, entity: Entity, state: SubjectState): string => {
  const text = passage.own(entity.start, entity.end)
  const read = passage.text.slice(entity.start, entity.end)
  const self = /^[全我本该这](?:个)?([省市区县州镇乡村旗])$/.exec(read)
  if (self) return state.document.places.get(self[1]!) ?? text
  if (/^(?:本公司|公司|该公司|本集团|集团|本行)$/.test(read)) return state.document.company ?? text
  if (/^当地$/.test(read)) return state.document.main ?? text
  if (text.length <= 5) {
    const longer = state.names.findLast((name) => name !== text && name.length > text.length && name.endsWith(text.replace(/^[该本此](?:次|届)?/, '')))
    if (longer && (text.length > 1 || /^[该本此]/.test(text))) return longer
  }
  if (entity.kind === 'name' && text.length > 2) remember(state, text)
  return text
}

const remember = (state: SubjectState, name: string): void => {
  if (state.names.at(-1) === name) return
  state.names.push(name)
  if (state.names.length > 40) state.names.shift()
}

/** The entity that a clause is about: at its head before a predicate, or behind 的 where a verb opens it. */
export const clauseEntity = (passage: Passage, clause: Clause, places: PlaceRegistry): Entity | undefined => {
  const { text } = passage
  let from = clause.start
  // Dates at the head of a clause are passed over: 2024年，… and 10月14日濠江…
  for (const figure of clause.figures) if (figure.kind?.calendar && trimStart(text, from, figure.start) >= figure.start) from = figure.end
  from = trimStart(text, from, clause.end)
  const entity = entityAt(text, from, clause.end, places)
  if (entity) return entity
  if (predicateAt(text, from) === 0 && !/^[由以用按依]/.test(text[from] ?? '')) return undefined
  // 位于北京房山区永定河上的京雄大桥实现合龙
  for (let i = from + 2; i < Math.min(clause.end, from + 40); i += 1) {
    if (text[i] !== '的') continue
    const named = entityAt(text, i + 1, clause.end, places)
    if (named?.kind === 'name') return named
  }
  return undefined
}

/** The subject of a figure: its phrase's own entity, else whom the sentence, the paragraph, the heading or the report is about. */
export const subjectOf = (passage: Passage, own: Entity | null, state: SubjectState): Link | null => {
  if (own) return { text: nameOf(passage, own, state), known: 'stated', rule: 'entity at the head of the phrase' }
  if (state.sentence) return { text: state.sentence, known: 'sentence', rule: 'entity of the sentence' }
  if (state.paragraph) return { text: state.paragraph, known: 'paragraph', rule: 'entity of the paragraph' }
  if (state.heading) return { text: state.heading, known: 'section', rule: 'entity of the heading' }
  if (state.document.main) return { text: state.document.main, known: 'document', rule: "the report's own subject" }
  return null
}
