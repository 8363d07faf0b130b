import type { Figure } from '../figures/figure.ts'
import type { Clause } from './passage.ts'

/** Words between the two ends. */
export const moves =
  /^[^，,]{0,4}(?:增[加长]?|提[高升]|上升|扩大|发展|下降|降低?|减少|缩[短小]|激增|猛增|跃升|回升|调整)?(?:到|至|为)/
const opens = /[由从](?:原来的?|原先的?)?$/

/** Does 由 or 从 stand before the figure? */
export const opensMove = (text: string, clause: Clause, from: Figure): boolean =>
  opens.test(text.slice(Math.max(clause.start, from.start - 5), from.start))

/** Are these the two ends of a move: 由3.6万元增加到4.2万元? No other figure but a date stands between them. */
export const areEnds = (text: string, clause: Clause, from: Figure, to: Figure): boolean =>
  opensMove(text, clause, from) && moves.test(text.slice(from.end, to.start))
