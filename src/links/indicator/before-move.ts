import { pattern } from '../../document/pattern.ts'
import { figuresEnd } from './figures-end.ts'
import type { Around } from './phrase.ts'

/** 由目前的, 从改革前每亩, 由2月初、公布预算案前的: since when it has moved. */
const since = pattern`
  [由从](?!业|事|属|而|此|于|中[国央]|来)(?:[^，由从]{0,16}[^，]*?前
  |[^，由从]{0,6}(?:目前|现时|现在|现行|当时|当初|最初|初期|原先|原来|原有|原本|以往|往年|过去|此前|先前|早前
  |刚开始|时期?))的?(?:每[亩股户人个年月天日吨平]|平均|约|近|不足|不到)*$
`
/** To where: 增至, ，大幅升到. */
const onward = /^[^。；]{0,18}?(?<![直甚以遇])[到至](?!达)|^[^。；]{0,12}?[增升降减涨跌缩扩变改调]为/

/** Where the words of a figure stand that moves 由目前的3个 to 5个: before 由, and not what says since when. */
export const beforeMove = ({ text, clause, figure, from }: Around, to: number): { from: number; to: number } => {
  const words = text.slice(Math.max(clause.start, figure.start - 30), figure.start)
  const found = since.exec(words)
  if (!found || !onward.test(text.slice(figure.end, Math.min(clause.sentence.end, figure.end + 24))))
    return { from, to }
  const at = figure.start - words.length + found.index
  return {
    from: at < from ? Math.max(clause.start, Math.min(from, figuresEnd(clause, figure))) : from,
    to: Math.min(to, at),
  }
}
