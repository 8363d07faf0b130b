import type { Document } from '../document/document.ts'
import type { Positions } from '../document/positions.ts'
import { type Reading, toSource } from '../document/reading.ts'
import type { Figure } from '../figures/figure.ts'
import { OWN } from '../figures/kinds/money/units.ts'
import { confidenceOf } from './confidence.ts'
import type { FigureRecord } from './record.ts'

/** Where a figure stands: its block's numbers and its reading. */
export interface Place {
  readonly reading: Reading
  readonly section: readonly string[]
  readonly paragraph: number
  readonly sentence: number
}

export interface RecordContext {
  readonly documentId: string
  readonly document: Document
  readonly positions: Positions
  readonly currency: string
  /** The division code of a place that the document names. */
  readonly codeOf: (name: string) => string | null
  /** The id of every figure of the document. */
  readonly ids: ReadonlyMap<Figure, string>
}

/** A figure's span in code points, which its id is made of. */
export const idOf = (
  figure: Figure,
  reading: Reading,
  { documentId, positions }: Pick<RecordContext, 'documentId' | 'positions'>,
): string => {
  const { start, end } = toSource(reading, figure.start, figure.end)
  return `${documentId}:${positions.codePoint(start)}-${positions.codePoint(end)}`
}

/** Writes a figure as a record. */
export const toRecord = (
  figure: Figure,
  place: Place,
  { document, positions, currency, codeOf, ids }: RecordContext,
): FigureRecord => {
  const { start, end } = toSource(place.reading, figure.start, figure.end)
  const [from, to] = [positions.codePoint(start), positions.codePoint(end)]
  const { indicator, subject, period, group, relation } = figure.links
  return {
    id: ids.get(figure)!,
    kind: figure.kind!.name as FigureRecord['kind'],
    text: document.text.slice(start, end),
    start: from,
    end: to,
    line: positions.line(start),
    column: positions.column(start),
    value: figure.value,
    min: figure.min,
    max: figure.max,
    unit: unitOf(figure, place.reading, document.text, currency),
    modifier: figure.modifier,
    change: figure.change && { direction: figure.change.direction, basis: figure.change.basis },
    per: figure.per,
    scope: figure.scope,
    status: figure.status,
    indicator: indicator?.text ?? null,
    subject: subject?.text ?? null,
    subject_code: subject && codeOf(subject.text),
    period: figure.kind!.calendar ? figure.value : (period?.text ?? null),
    group: group && (ids.get(group) ?? null),
    relation: relation && { type: relation.type, to: ids.get(relation.to)! },
    known: {
      indicator: indicator?.known ?? null,
      subject: subject?.known ?? null,
      period: period?.known ?? null,
    },
    confidence: confidenceOf(figure),
    rule: figure.rule,
    section: [...place.section],
    paragraph: place.paragraph,
    sentence: place.sentence,
  }
}

const unitOf = (figure: Figure, reading: Reading, text: string, currency: string): string | null => {
  if (figure.unit === OWN) return currency
  if (figure.kind!.unit !== 'written' || figure.unitSpan === null) return figure.unit
  const { start, end } = toSource(reading, figure.unitSpan.start, figure.unitSpan.end)
  return text.slice(start, end).replace(/\s/g, '')
}
