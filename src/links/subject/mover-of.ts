import { pattern } from '../../document/pattern.ts'
import type { Figure } from '../../figures/figure.ts'
import type { Entity } from '../entities/entity.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { trimStart } from '../noun-phrase.ts'
import type { Clause } from '../passage.ts'

const name = String.raw`(?:\d{1,2}号[一-鿿]{1,4}?|[一-鿿A-Za-z-]{2,8}?|“[^”，。]{2,14}”)`
const moved = new RegExp(
  `^(${name}(?:、${name})*)(?:等)?(?:股价)?(?:一度|[盘绩][中后前]|收盘|[早午尾夜]盘|午后)?(?:均|各|分别)?大?[涨跌][约近超逾达]*\\s*$`,
)
/** Words for how many did so, and measures. */
const none = pattern`
  (?:按[年季月周]|较[一-鿿]{1,4}|收|全线|集体|普遍|多数|普|齐|指数|[率额量价格幅]|(?<!控)股|[上下升回]|板块|CPI
  |PPI|GDP|PMI)$
  |^(?:同比|环比|累计|[本上下当][周月日年]|盘[中后前]|按[年月季]|较|比[上去前同]|周|月|日|年|盘|累|最|前|涨|跌
  |领|连|其中)
`

/**
 * 云岭科技涨12.5%, 沪铜一度跌1.6%, 20号胶涨1.2%, 云岭银行、清溪银行跌约4%: the share or the commodity that moved, in a clause
 * that begins with its name.
 */
export const moverOf = (text: string, clause: Clause, figure: Figure): Entity | null => {
  if (figure.change === null || clause.figures.find((one) => !one.kind?.calendar && !one.silent) !== figure) return null
  const from = trimStart(text, clause.start, figure.start)
  const mover = moved.exec(text.slice(from, figure.start))?.[1]
  return mover && !none.test(mover) && measureNounAt(text, from, from + mover.length) === undefined
    ? { start: from, end: from + mover.length, kind: 'name' }
    : null
}
