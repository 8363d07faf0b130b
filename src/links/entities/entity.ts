type EntityKind = 'place' | 'self' | 'name' | 'topic'

/** A stretch of text that names who or what something is about. */
export interface Entity {
  readonly start: number
  readonly end: number
  readonly kind: EntityKind
}
