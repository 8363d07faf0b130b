import { read } from '../../src/document/reading.ts'
import type { Figure } from '../../src/figures/figure.ts'
import { findFigures } from '../../src/figures/find-figures.ts'
import { grammar } from '../../src/figures/grammar.ts'
import type { Refiner } from '../../src/figures/refine/refiner.ts'

/** The figures of a text after some refiners only, each in a few words: `3至5亿元 money 300000000..500000000 own`. */
export const refined = (text: string, ...refiners: readonly Refiner[]): string[] => {
  const reading = read(text, 0, text.length).text
  return refiners
    .reduce<Figure[]>((figures, refine) => refine(figures, { text: reading }), findFigures(reading, grammar()))
    .map(
      ({ kind, start, end, value, min, max, unit, modifier }) =>
        `${reading.slice(start, end)} ${[kind?.name ?? 'bare', value ?? (min === null ? null : `${min}..${max}`), unit, modifier].filter((part) => part !== null).join(' ')}`,
    )
}
