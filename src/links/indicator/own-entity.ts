import { indices } from '../../places/countries.ts'
import type { Span } from '../../span.ts'
import type { Entity } from '../entities/entity.ts'
import { entityAt } from '../entities/entity-at.ts'
import { bodyClasses } from '../lexicon/body-classes.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { predicateAt } from '../lexicon/predicates.ts'
import { tidySpan, trimStart } from '../noun-phrase.ts'
import type { Around } from './phrase.ts'

/** Splits the entity off the head of a phrase: 福建省 | 对“一带一路”沿线国家进出口. */
export const withoutEntity = (
  { text, places }: Pick<Around, 'text' | 'places'>,
  head: Span,
): { span: Span; entity: Entity | null } => {
  let { start } = head
  const { end } = head
  // 村中长者每人每餐: the measure begins with 每.
  const each = text.slice(start, end).search(/每[^，]{1,4}每/)
  if (each > 0) start += each
  if (text[start] === '由' && entityAt(text, start + 1, end, places)) start += 1
  // With a verb behind it a class acts (中央企业完成投资), with a noun it qualifies (上市公司再融资).
  const kind = bodyClasses.exec(text.slice(start, Math.min(end, start + 14)))
  const entity: Entity | null | undefined = kind
    ? { start, end: start + kind[0].length, kind: 'name' }
    : (entityAt(text, start, end, places) ?? beforeScope(text, start, end))
  // 上证指数涨0.94%: the index is what is measured, too.
  if (entity && indices.has(text.slice(entity.start, entity.end)) && measureNounAt(text, entity.end, end) === undefined)
    return { span: { start, end: entity.end }, entity }
  // 标普500指数
  if (entity && text.slice(entity.end, end) === '指数') return { span: { start, end }, entity }
  if (!entity) return { span: tidySpan(text, start, end), entity: null }
  // 规模以上工业企业增加到86家: the class is what is counted.
  if (kind && entity.end >= end) return { span: tidySpan(text, start, end), entity: null }
  if (kind && predicateAt(text, entity.end) === 0) return { span: tidySpan(text, start, end), entity }
  const rest = tidySpan(text, trimStart(text, entity.end, end), end)
  return { span: dropAddressee(text, rest), entity }
}

/** 荣耀全球可折叠手机出货量: whose is said before the circle. */
const beforeScope = (text: string, start: number, end: number): Entity | null => {
  const at = text.slice(start, Math.min(end, start + 12)).search(/全球|全国/)
  if (at < 2) return null
  for (let i = start; i < start + at; i += 1) if (predicateAt(text, i) > 0) return null
  return { start, end: start + at, kind: 'name' }
}

/** 向对口地区, 为村民 before the verb are no part of what is measured. */
const dropAddressee = (text: string, span: Span): Span => {
  if (!/^[向为给]/.test(text.slice(span.start, span.start + 1))) return span
  for (let i = span.start + 2; i < span.end; i += 1) if (predicateAt(text, i) > 1) return { start: i, end: span.end }
  return span
}
