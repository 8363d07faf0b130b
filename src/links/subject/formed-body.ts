import { pattern } from '../../document/pattern.ts'
import type { Entity } from '../entities/entity.ts'
import { firstPredicate } from '../lexicon/predicates.ts'
import type { Clause } from '../passage.ts'

const formed = pattern`
  组成了?([^，,。；、]{1,20}?(?:工作队|医疗队|小分队|专家组|志愿队|服务队|救援队|突击队|工作组|专班|代表团
  |调研组|联盟))\s*$
`

/** 云岭省医院与县乡60名医生组成义诊小分队，走访420户: who is made of them acts in the clauses that follow. */
export const formedBody = (text: string, { start, end, figures }: Clause): Entity | undefined => {
  if (!figures.some(({ kind }) => kind?.unit === 'written')) return undefined
  const from = Math.max(start, end - 32)
  const found = formed.exec(text.slice(from, end))
  if (!found) return undefined
  const first = from + found.index + found[0].indexOf(found[1]!)
  const last = first + found[1]!.length
  return firstPredicate(text, first, last) < last || /\d/.test(found[1]!)
    ? undefined
    : { start: first, end: last, kind: 'name' }
}
