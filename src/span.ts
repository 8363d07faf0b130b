/** A half-open stretch of the document's text, in UTF-16 offsets. Records carry code points: see `record/to-record.ts`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
