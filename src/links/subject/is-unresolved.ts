import type { Entity } from '../entities/entity.ts'
import { genericNames } from '../lexicon/generic-names.ts'
import type { Passage } from '../passage.ts'
import { isOfForeign } from './is-of-foreign.ts'
import { nameOf } from './name-of.ts'
import type { SubjectState } from './subject-state.ts'

/** 大桥, 基地 with no longer name met before: nobody in particular. */
export const isUnresolved = (passage: Passage, entity: Entity, state: SubjectState): boolean =>
  isOfForeign(passage, entity, state) ||
  (genericNames.has(passage.text.slice(entity.start, entity.end)) &&
    nameOf(passage, entity, state) === passage.own(entity.start, entity.end))
