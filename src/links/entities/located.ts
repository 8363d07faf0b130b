import { openingPattern } from '../../document/opening-pattern.ts'
import type { PlaceRegistry } from '../../places/find-places.ts'
import { topicAt } from '../topic.ts'
import type { Entity } from './entity.ts'
import { entityAt } from './entity-at.ts'
import { entityEndAt } from './entity-end.ts'

const lies = openingPattern(/^(?:位于|地处|坐落于?|坐落在)[^，,。；：的]{2,16}的/)

/** 位于县城东郊的|和美安置小区|总投资4.5亿元: what is told by where it lies, though only its ending names it. */
export const locatedAt = (text: string, from: number, to: number, places: PlaceRegistry): Entity | undefined => {
  const found = lies(text, from, Math.min(to, from + 22))
  if (!found) return undefined
  const start = from + found[0].length
  const named = entityAt(text, start, to, places) ?? topicAt(text, start, to)
  if (named) return named
  for (let end = Math.min(to, start + 16); end > start + 3; end -= 1)
    if ((entityEndAt(text, start, end)?.length ?? 0) > (/[厂桥站馆村港库]/.test(text[end - 1]!) ? 0 : 1))
      return { start, end, kind: 'name' }
  return undefined
}
