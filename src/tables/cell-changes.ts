import type { Change, Figure } from '../figures/figure.ts'
import { percent } from '../figures/kinds/percent/index.ts'
import { basisIn } from '../links/basis.ts'
import { changeWordBefore } from '../links/change-word.ts'
import { comparative } from '../links/lexicon/change-words.ts'
import type { Caption } from './caption.ts'
import type { Column } from './column.ts'
import type { RowContext } from './row.ts'

interface Surroundings {
  readonly column: Column | undefined
  readonly row: RowContext
  readonly caption: Caption
}

/** Sets which figures of a cell are changes: by its own words (下降3%, 1.2亿元（增长3%）), else by what stands over it. */
export const setCellChanges = (
  figures: readonly Figure[],
  main: Figure | undefined,
  text: string,
  over: Surroundings,
): void => {
  let from = 0
  for (const figure of figures) {
    if (figure.kind?.changes !== false && !figure.kind?.calendar) {
      const own = changeInWords(text, from, figure)
      const above = figure === main ? changeOver(figure, over) : null
      figure.change = own ? { ...own, basis: own.basis ?? above?.basis ?? null } : above
    }
    from = figure.end
  }
}

const changeInWords = (text: string, from: number, { start, end }: Figure): Change | null => {
  const arrow = /[↑↓]/.exec(text[end] ?? '')?.[0] ?? /[↑↓]$/.exec(text.slice(from, start))?.[0]
  if (arrow) return { direction: arrow === '↑' ? 'increase' : 'decrease', basis: null }
  const word = changeWordBefore(text, from, start)
  const basis = basisIn(text, from, start)?.basis ?? null
  if (!word || (comparative.has(word.word) && basis === null)) return null
  return { direction: word.direction, basis }
}

const changeOver = (figure: Figure, { column, row, caption }: Surroundings): Change | null =>
  column?.change ??
  (figure.kind === percent
    ? (row.measure.change ?? (column?.share || column?.unit ? null : (caption.measure?.change ?? null)))
    : null)
