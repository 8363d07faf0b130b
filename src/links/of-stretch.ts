import type { Figure } from '../figures/figure.ts'
import { type Basis, basisIn } from './basis.ts'
import type { Clause } from './passage.ts'

/** 余额250亿元，同比增长8.8%，上半年增加13亿元: by how much within a stretch of the year that its clause names. */
export const isOfStretch = (text: string, clause: Clause, figure: Figure, basis: Basis): boolean => {
  if (figure.unit === '%' || figure.unit === 'pp' || figure.unit === '倍') return false
  const stretch = clause.figures.findLast((one) => one.kind?.calendar && !one.silent && one.end <= figure.start)
  return (
    stretch?.value != null &&
    stretch.start > basis.at &&
    /^\d{4}-(?:3[3-6]|4[01]|\d\d$)|^\d{4}-\d\d\//.test(stretch.value) &&
    /^[^，,；;]{0,10}(?:增加|减少|多增|少增|新增|净增)[^，,；;\d]{0,3}$/.test(text.slice(stretch.end, figure.start)) &&
    basisIn(text, stretch.end, figure.start) === undefined
  )
}
