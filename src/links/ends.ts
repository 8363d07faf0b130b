import type { Figure } from '../figures/figure.ts'
import type { Clause } from './passage.ts'

/** Words between the two ends. */
export const moves =
  /^[^，,]{0,4}(?:增[加长]?|提[高升]|上升|扩大|发展|下降|降低?|减少|缩[短小]|[扩拓]展|激增|猛增|跃升|回升|调整)?(?:到|至|为)/
const opens = /[由从](?:每[秒分时天日月年吨户人亩斤]|原来的?|原先的?|全[国省市区县]|世界|全球)?$/

/** Does 由 or 从 stand before the figure? */
export const opensMove = (text: string, clause: Clause, from: Figure): boolean => {
  let at = from.start
  // 从2020年的3.6万元提高到2025年的4.2万元: the time of the first end stands between.
  for (const one of clause.figures) {
    if (one.start >= from.start) break
    if (one.kind?.calendar && text.slice(one.end, from.start) === '的') at = one.start
  }
  return opens.test(text.slice(Math.max(clause.start, at - 5), at))
}

/** Are these the two ends of a move: 由3.6万元增加到4.2万元? No other figure but a date stands between them. */
export const areEnds = (text: string, clause: Clause, from: Figure, to: Figure): boolean =>
  opensMove(text, clause, from) && moves.test(text.slice(from.end, to.start))
