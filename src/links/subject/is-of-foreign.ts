import { countries } from '../../places/countries.ts'
import type { Entity } from '../entities/entity.ts'
import { bodies } from '../lexicon/bodies.ts'
import type { Passage } from '../passage.ts'
import type { SubjectState } from './subject-state.ts'

/** 英国7月央行抵押贷款6.20万件，…。央行消费信贷…: the bank of the country spoken of. */
export const isOfForeign = (passage: Passage, own: Entity, state: SubjectState): boolean =>
  bodies.has(passage.text.slice(own.start, own.end)) && countries.has(state.sentence ?? state.paragraph ?? '')
