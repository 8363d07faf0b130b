import type { Figure } from '../figures/figure.ts'
import { indices } from '../places/countries.ts'
import { placeAt } from '../places/find-places.ts'
import type { Entity } from './entities/entity.ts'
import type { Clause, Passage } from './passage.ts'
import { isCircle } from './subject/is-circle.ts'
import { isOfForeign } from './subject/is-of-foreign.ts'
import { isUnresolved } from './subject/is-unresolved.ts'
import { nameOf } from './subject/name-of.ts'
import type { SubjectState } from './subject/subject-state.ts'

/** Tells who else a figure could have been about, the nearest first, and why it is not. */
export const traceSubject = (
  passage: Passage,
  clause: Clause,
  figure: Figure,
  entities: { readonly own: Entity | null; readonly clause: Entity | undefined },
  live: SubjectState,
): void => {
  const { trace } = passage
  if (!trace) return
  // Asking for a name may change the names met: a trace asks a copy.
  const state: SubjectState = { ...live, names: [...live.names] }
  const chosen = figure.links.subject
  const told = new Set([chosen?.text])
  const left = (text: string | null, why: string): void => {
    if (text === null || told.has(text)) return
    told.add(text)
    trace.left(figure, 'subject', text, why)
  }
  const own = (entity: Entity): string => passage.own(entity.start, entity.end)
  for (const entity of [entities.own, entities.clause]) {
    if (!entity) continue
    const name = nameOf(passage, entity, state)
    if (name === chosen?.text) {
      if (own(entity) !== name) trace.took(figure, 'subject', own(entity), `stands for ${name}`)
    } else left(own(entity), whyNot(passage, entity, figure, state))
  }
  if (chosen?.known === 'stated' || chosen?.known === 'sentence') trace.took(figure, 'subject', chosen.text, '')
  left(state.sentence, 'it stands farther away in the sentence')
  left(state.paragraph, 'of the sentences before it, farther away')
  left(state.heading, 'of the heading, farther away')
  left(state.document.main, 'of the report as a whole, farther away')
  for (const place of placesIn(passage, clause, state)) left(place, 'at the head of no clause: it is part of a phrase')
}

const whyNot = (passage: Passage, entity: Entity, figure: Figure, state: SubjectState): string => {
  if (isOfForeign(passage, entity, state)) return 'a body of the country that is spoken of'
  if (isUnresolved(passage, entity, state)) return 'no longer name before it tells which'
  if (isCircle(passage, entity, figure, state)) return 'the circle that is compared within, not who is compared'
  if (indices.has(passage.text.slice(entity.start, entity.end))) return 'an index is what is measured'
  if (state.document.single)
    return `in a report of ${state.document.main ?? 'one subject'} a name holds for its own phrase only`
  return 'another stands nearer to the figure'
}

/** The places that a clause and the one before it name. */
const placesIn = ({ text, own }: Passage, clause: Clause, { places }: SubjectState): string[] => {
  const names: string[] = []
  const { start } = clause.sentence.clauses[clause.index - 1] ?? clause
  for (let i = start; i < clause.end; i += 1) {
    const place = placeAt(places, text, i)
    if (!place) continue
    names.push(own(i, i + place.length))
    i += place.length - 1
  }
  return names
}
