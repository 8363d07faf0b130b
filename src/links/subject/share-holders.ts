import { pattern } from '../../document/pattern.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Entity } from '../entities/entity.ts'

/** Whom a survey asked. */
const asked = pattern`
  ^(?:以上|以下|左右)?的((?:受访|受调查|被调查|被访)[一-鿿]{1,3}?
  |[一-鿿]{0,4}?(?:网民|消费者|用户|家长|市民|青年|年轻人)|人)(?=[认觉表选赞支反希在需没不会同愿更曾已])
`

/** 87.1%的受访者在2023年捐过款: a survey's share is of those who were asked, who are also what the sentence goes on about. */
export const shareHolders = (text: string, { unit, kind, end, change }: Figure): Entity | undefined => {
  if ((unit !== '%' && kind?.value !== 'fraction') || change !== null) return undefined
  const found = asked.exec(text.slice(end, end + 16))
  return found
    ? { start: end + found[0].length - found[1]!.length, end: end + found[0].length, kind: 'name' }
    : undefined
}
