import type { Figure } from '../figures/figure.ts'
import { findFigures } from '../figures/find-figures.ts'
import { grammar } from '../figures/grammar.ts'
import { joinRanges } from '../figures/refine/join-ranges.ts'
import { shareUnits } from '../figures/refine/share-units.ts'

/** The figures in the words of a cell, its bare numbers among them. */
export const figuresOfCell = (text: string): Figure[] =>
  [joinRanges, shareUnits, joinRanges].reduce(
    (figures, refine) => refine(figures, { text }),
    findFigures(text, grammar()),
  )
