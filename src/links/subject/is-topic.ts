import type { Entity } from '../entities/entity.ts'
import type { Clause, Passage } from '../passage.ts'

/** 其中开味缘、雅怡供应链等企业，…: a clause that is nothing but a list of names is the topic of the next. */
export const isTopic = (passage: Passage, clause: Clause, entity: Entity | undefined): boolean =>
  entity?.kind === 'name' &&
  entity.end === clause.end &&
  clause.figures.length === 0 &&
  /等[一-鿿]{0,4}$/.test(passage.text.slice(entity.start, entity.end))
