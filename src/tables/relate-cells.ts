import type { Figure } from '../figures/figure.ts'
import type { Column } from './column.ts'
import type { BodyRow, PlacedCell } from './grid.ts'

const part = /^\s*(?:其中|#)/

/**
 * Relates the cells of a table as they come: a change, a share or a rank to the level to its left in the row, the rows under 其中
 * to the row that they divide.
 */
export const cellRelations = () => {
  /** By column, the figure of the last row that is no part of another. */
  let wholes = new Map<number, Figure>()
  let divided = new Map<number, Figure>()
  let row: BodyRow | null = null
  let levels: Figure[] = []
  let labelled = -1
  const start = (next: BodyRow): void => {
    if (row === next) return
    const opensParts = next.labels.some(({ cell }) => part.test(cell.reading.text))
    // Rows below 其中 have no mark of their own that would tell where the parts end: only marked rows are parts.
    divided = opensParts ? wholes : new Map()
    if (!opensParts) wholes = new Map()
    row = next
    levels = []
  }
  return (figure: Figure, placed: PlacedCell, column: Column | undefined, next: BodyRow): void => {
    start(next)
    const label = next.labels.findLast((one) => one.column < placed.column)?.column ?? -1
    if (label !== labelled) levels = []
    labelled = label
    // 2019年 | 2018年 | 增减（%）: the change is of the column of its own time.
    const own =
      (figure.change && levels.findLast((one) => one.links.period?.text === figure.links.period?.text)) || levels.at(-1)
    const relation = figure.change ? 'change_of' : figure.kind?.standing ? 'rank_of' : column?.share ? 'share_of' : null
    if (relation && own) {
      figure.links.relation = { type: relation, to: own }
      own.links.group ??= own
      figure.links.group = own.links.group
      return
    }
    if (relation) return
    levels.push(figure)
    const whole = divided.get(placed.column)
    if (!whole) {
      if (!next.labels.some(({ cell }) => part.test(cell.reading.text))) wholes.set(placed.column, figure)
      return
    }
    if (whole.kind !== figure.kind || whole.unit !== figure.unit) return
    figure.links.relation = { type: 'part_of', to: whole }
    whole.links.group ??= whole
    figure.links.group = whole.links.group
  }
}
