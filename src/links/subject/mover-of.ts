import type { Figure } from '../../figures/figure.ts'
import type { Entity } from '../entities/entity.ts'
import { measureNounAt } from '../lexicon/measure-nouns.ts'
import { trimStart } from '../noun-phrase.ts'
import type { Clause } from '../passage.ts'

const moved = /^(\d{1,2}号[一-鿿]{1,4}?|[一-鿿A-Za-z-]{2,8}?)(?:股价)?(?:一度|盘中)?均?大?[涨跌][约近超逾达]*\s*$/
/** Words for how many did so, and measures. */
const none =
  /(?:收|全线|集体|普遍|多数|普|齐|指数|[率额量价格幅]|[股上下升回]|板块|CPI|PPI|GDP|PMI)$|^(?:同比|环比|累计|[本上下]周|按[年月季]|较|比[上去前同]|周|月|日|年|盘|累|最|前|涨|跌|领|连|其中)/

/** 世纪互联涨12.5%, 沪铜一度跌1.6%, 20号胶涨1.2%: the share or the commodity that moved, in a clause that begins with its name. */
export const moverOf = (text: string, clause: Clause, figure: Figure): Entity | null => {
  if (figure.change === null || clause.figures.find((one) => !one.kind?.calendar && !one.silent) !== figure) return null
  const from = trimStart(text, clause.start, figure.start)
  const name = moved.exec(text.slice(from, figure.start))?.[1]
  return name && !none.test(name) && measureNounAt(text, from, from + name.length) === undefined
    ? { start: from, end: from + name.length, kind: 'name' }
    : null
}
