import type { Clause } from '../passage.ts'
import type { SubjectState } from './subject-state.ts'

/** 首艘双燃料油气运输船…。该船设计了14层甲板: the name met before that ends in the noun behind 该. */
export const thatThing = (text: string, clause: Clause, { names }: SubjectState): string | undefined => {
  const found = that.exec(text.slice(clause.head, Math.min(clause.end, clause.head + 8)))
  if (!found) return undefined
  for (let length = found[1]!.length; length > 0; length -= 1) {
    const noun = found[1]!.slice(0, length)
    const named = names.findLast((name) => name.length > length && name.endsWith(noun))
    if (named) return named
  }
  return undefined
}

const that =
  /^(?:该|这[座条艘架台项栋种款颗处片列])(?!公司|企业|集团|机构|组织|单位)([^个省市区县州镇乡村国校院所厂行社局会项][一-鿿]{0,5})/
