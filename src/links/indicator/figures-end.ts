import type { Figure } from '../../figures/figure.ts'
import type { Clause } from '../passage.ts'

/** Where the last figure before this one ends, dates and anchors aside: 占|同期|新增劳动力的58%. */
export const figuresEnd = (clause: Clause, figure: Figure): number => {
  let end = clause.start
  for (const one of clause.figures) {
    if (one.start >= figure.start) break
    if (!one.kind?.calendar && !one.silent) end = one.end
  }
  return end
}
