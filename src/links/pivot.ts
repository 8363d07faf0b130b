import { pattern } from '../document/pattern.ts'
import type { PlaceRegistry } from '../places/find-places.ts'
import type { Entity } from './entities/entity.ts'
import { entityAt } from './entities/entity-at.ts'
import type { Clause, Passage } from './passage.ts'

/** 吸引世界500强厦门象屿集团入驻，预计首年新增进出口额超10亿元: who is brought in acts in the clauses that follow. */
const brought = pattern`
  (?:吸引|引进|引入|招引|促成|推动|支持|邀请|委托)了?([^，,。；、]{3,30}?)(?:正式|成功|顺利|先后|首批)?(?:入驻
  |进驻|落户|落地|投资建厂|加盟|参展|中标)\s*$
`

const standing =
  /^(?:(?:世界|全球|中国|全国|民营企业)?\d+强(?:企业)?|(?:行业|国家级?)?(?:龙头|知名|头部|上市)(?:企业|公司))+/

/** The one that a clause's verb brings in, who is the subject of the next verb; a clause without figures only. */
export const pivotOf = (passage: Passage, clause: Clause, places: PlaceRegistry): Entity | undefined => {
  const { text } = passage
  // 入驻, 落户, 落地, 建厂, 加盟, 参展, 中标: few clauses end so.
  if (!/[驻户地厂盟展标\s]/.test(text[clause.end - 1]!)) return undefined
  const from = Math.max(clause.start, clause.end - 60)
  const found = brought.exec(text.slice(from, clause.end))
  if (!found) return undefined
  const whole = found[1]!
  const end = from + found.index + found[0].indexOf(whole) + whole.length
  const start = end - whole.length + (standing.exec(whole)?.[0].length ?? 0)
  const entity = entityAt(text, start, end, places)
  return entity && entity.end === end && entity.kind !== 'self' ? entity : undefined
}
