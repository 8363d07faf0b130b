import type { Analysis } from '../analyze.ts'
import { toSource } from '../document/reading.ts'
import type { Figure } from '../figures/figure.ts'
import type { Found } from '../figures/found.ts'

/** Names figures as a reader finds them: 731.5亿元, and from another line 731.5亿元 (line 3). */
export const figureNames = ({ document, found, positions }: Analysis, line: number): ((figure: Figure) => string) => {
  let places: Map<Figure, Found> | undefined
  return (figure) => {
    places ??= new Map(found.flatMap((one) => one.figures.map((each) => [each, one] as const)))
    const place = places.get(figure)
    if (!place) return 'a date before it'
    const { start, end } = toSource(place.reading, figure.start, figure.end)
    const own = document.text.slice(start, end).replace(/\s+/g, ' ')
    const at = positions.line(start)
    return at === line ? own : `${own} (line ${at})`
  }
}
