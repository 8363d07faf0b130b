import type { Place } from '../document/place.ts'
import type { FigureRecord } from '../record/record.ts'

export type Severity = 'error' | 'warning' | 'info'

/** Something about a report that a reader should look at: a field that is missing, two figures that contradict. */
export interface Finding {
  /** Stable, kebab-case: parts-exceed-total, date-invalid, field-missing. */
  readonly code: string
  readonly severity: Severity
  /** The field of a report schema that it is about. */
  readonly field?: string
  /** One sentence with the values and how they disagree. */
  readonly message: string
  /** Where to look; null where the finding is about the whole document (a field that is missing). */
  readonly place: Place | null
  /** The other places that the message speaks of. */
  readonly related: readonly (Place & { readonly message: string })[]
}

export type { Place }

export const placeOf = ({ start, end, line, column }: FigureRecord): Place => ({ start, end, line, column })
