import type { PlaceRegistry } from '../../places/find-places.ts'
import type { Entity } from '../entities/entity.ts'
import { entityAt } from '../entities/entity-at.ts'

/** 近日，记者来到青溪镇白河村, …: whom a feature visits is whom it goes on about. */
const visit = /^(?:本报|本台|总台)?记者(?:们|一行)?[^，,。；]{0,6}?(?:来到|走进|赶到|抵达|探访|走访)了?/

export const visitedAt = (text: string, from: number, to: number, places: PlaceRegistry): Entity | undefined => {
  const found = visit.exec(text.slice(from, Math.min(to, from + 24)))
  const entity = found ? entityAt(text, from + found[0].length, to, places) : undefined
  return entity && entity.kind !== 'self' ? entity : undefined
}
