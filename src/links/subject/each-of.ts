import type { Figure } from '../../figures/figure.ts'
import type { Entity } from '../entities/entity.ts'
import type { Clause } from '../passage.ts'

const each = /[、，,](每[个名家所户][^，,、。；每]{1,8}?)(?:都|均|至少|也|要|应)*(?:建?有|配备|设有?|拥有)$/

/** 每个乡镇有1所卫生院、每个行政村|有1个卫生室: each member of the list has its own. */
export const eachOf = (text: string, clause: Clause, { start }: Figure): Entity | null => {
  const found = each.exec(text.slice(Math.max(clause.start, start - 18), start))
  if (!found) return null
  const from = start - found[0].length + 1
  return { start: from, end: from + found[1]!.length, kind: 'name' }
}
