import type { Figure } from '../figures/figure.ts'

/** The figure over an offset; figures stand in order. */
export const figureAt = (figures: readonly Figure[], at: number): Figure | undefined => {
  let [low, high] = [0, figures.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (figures[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  const figure = figures[low]
  return figure && figure.start <= at ? figure : undefined
}
